import Interview
import Questionnaire
import Screen
import Testing

/// What the bytes of a terminal mean.
struct InputDecoderTests {
    /// All that the bytes say, when they come one after the other.
    private func inputs(_ bytes: some Sequence<UInt8>, _ keys: [String: Key] = [:]) -> [Input] {
        var decoder = InputDecoder(keys: keys)
        return bytes.flatMap { decoder.take($0) } + decoder.pause()
    }

    /// The same, when after every byte nothing comes for a while.
    private func inputsInPieces(_ bytes: some Sequence<UInt8>) -> [Input] {
        var decoder = InputDecoder()
        return bytes.flatMap { decoder.take($0) + decoder.pause() }
    }

    @Test(
        "A sequence is the key that terminals mean by it",
        arguments: [
            ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1~", .home), ("\u{1B}[8~", .end),
            ("\u{1B}[Z", .backTab),
            ("\u{1B}[[A", .help), ("\u{1B}OP", .help), ("\u{1B}OQ", .look), ("\u{1B}[[B", .look),
            ("\u{1B}[21~", .leave), ("\u{1B}[1;5C", .wordRight),
            ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3C", .wordRight), ("\u{1B}Oc", .wordRight), ("\u{1B}Od", .wordLeft),
            ("\u{1B}b", .wordLeft), ("\u{1B}f", .wordRight), ("\u{1B}\u{7F}", .removeWord), ("\u{17}", .removeWord),
            ("\u{15}", .removeToLineStart), ("\u{B}", .removeToLineEnd), ("\u{1}", .lineStart), ("\u{5}", .lineEnd),
            ("\u{1B}[1;5H", .textStart), ("\u{1B}[1;5F", .textEnd), ("\u{1A}", .undo), ("\u{19}", .redo),
            ("\r", .enter), ("\t", .tab), ("\u{8}", .backspace), ("\u{4}", .goOn), ("\u{18}", .leave),
            ("q", .character("q")),
            ("界", .character("界")), ("ż", .character("ż")),
        ])
    func keys(bytes: String, key: Key) {
        #expect(inputs(bytes.utf8) == [.key(key)])
    }

    @Test("Esc alone is a key, also three times, and also right before another key")
    func escape() {
        #expect(inputs([0x1B]) == [.key(.escape)])
        #expect(inputs([0x1B, 0x1B, 0x1B]) == Array(repeating: .key(.escape), count: 3))
        #expect(inputsInPieces([0x1B, 0x1B, 0x1B]) == Array(repeating: .key(.escape), count: 3))
        #expect(inputs([0x1B, 0x0D]) == [.key(.escape), .key(.enter)])
        #expect(inputs([0x1B, UInt8(ascii: "q")]) == [.key(.escape), .key(.character("q"))])
        #expect(inputsInPieces([0x1B, UInt8(ascii: "b")]) == [.key(.escape), .key(.character("b"))])
    }

    @Test("What a kind of terminal says about its own keys comes first")
    func ownKeys() {
        #expect(inputs("\u{1B}[M".utf8, ["\u{1B}[M": .help]) == [.key(.help)])
        #expect(inputs("\u{B}".utf8, ["\u{B}": .up]) == [.key(.up)])
        #expect(inputs("\u{1B}A".utf8, ["\u{1B}A": .up]) == [.key(.up)])
    }

    @Test("What means nothing here is nothing, and never something to write")
    func meaningless() {
        for sequence in ["[?1;2c", "[1;2A", "[34~", "[200~x", "[7$", "[O", "[I", "OR", "[99999999999999999999~"] {
            #expect(inputs("\u{1B}\(sequence)".utf8) == [], "\(sequence)")
        }
        #expect(inputs([0x00, 0x1C, 0x1D, 0x1E, 0x1F, 0x16, 0x0F, 0x11, 0x13]) == [])
        #expect(inputs("\u{1B}[\(String(repeating: "1;", count: 500))mx".utf8) == [.key(.character("x"))])
    }

    @Test("Bytes that are no UTF-8 are passed over, and the next character is whole")
    func noText() {
        let bytes: [UInt8] = [0xFF, 0xC3, 0x61, 0xE7, 0x95, 0x0D, 0x95, 0x8C, 0xC0, 0x80, 0xF8, 0x62]
        #expect(inputs(bytes) == [.key(.character("a")), .key(.enter), .key(.character("b"))])
        #expect(inputs("\u{9B}31m".utf8) == "31m".map { .key(.character($0)) })
    }

    // MARK: The mouse

    @Test(
        "A report of the mouse is a press or a step of the wheel, or nothing",
        arguments: [
            ("0;12;5M", [Input.press(Frame.Spot(row: 4, column: 11))]), ("0;12;5m", []), ("2;12;5M", []),
            ("16;1;1M", [.press(Frame.Spot(row: 0, column: 0))]), ("32;12;5M", []), ("64;12;5M", [.wheel(isUp: true)]),
            ("65;12;5M", [.wheel(isUp: false)]), ("66;1;1M", []), ("128;1;1M", []),
            ("0;300;224M", [.press(Frame.Spot(row: 223, column: 299))]), ("0;0;5M", []), ("0;12M", []), ("0;;5M", []),
            ("0;1;2;3M", []), ("0;99999999999999999999;1M", []), ("M", []), ("0;12;5$", []), ("q", []),
        ] as [(String, [Input])])
    func reports(report: String, expected: [Input]) {
        #expect(inputs("\u{1B}[<\(report)".utf8) == expected)
    }

    @Test("The old reports have bytes of any value")
    func oldReports() {
        #expect(inputs([0x1B, 0x5B, 0x4D, 32, 32 + 12, 32 + 5]) == [.press(Frame.Spot(row: 4, column: 11))])
        #expect(inputs([0x1B, 0x5B, 0x4D, 35, 255, 255]) == [])
        #expect(inputs([0x1B, 0x5B, 0x4D, 97, 33, 33, 0x71]) == [.wheel(isUp: false), .key(.character("q"))])
        #expect(inputs([0x1B, 0x5B, 0x4D, 0x1B, 0x0D, 0x71, 0x71]) == [.key(.character("q"))])
    }

    @Test("In whatever pieces the mouse's bytes come, none of them is something to write", arguments: 0..<40)
    func pieces(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var decoder = InputDecoder()
        var found: [Input] = []
        var presses: [Input] = []
        for _ in 0..<50 {
            let (row, column) = (Int.random(in: 0..<300, using: &random), Int.random(in: 0..<500, using: &random))
            presses.append(.press(Frame.Spot(row: row, column: column)))
            let old: [UInt8] = [0x1B, 0x5B, 0x4D] + (0..<3).map { _ in UInt8.random(in: 33..<255, using: &random) }
            let noise = [old, [], Array("\u{1B}[<3;;7m".utf8)].randomElement(using: &random) ?? []
            for byte in Array("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m".utf8) + noise {
                found += decoder.take(byte)
                if Int.random(in: 0..<3, using: &random) == 0 { found += decoder.pause() }
            }
        }
        let keys = found.filter { if case .key = $0 { true } else { false } }
        #expect(keys.allSatisfy { $0 == .key(.escape) })
        let told = found.filter { if case .press = $0 { presses.contains($0) } else { false } }
        #expect(told.count >= presses.count)
    }

    @Test("A bracket that is typed by hand after Esc is written, with what follows")
    func typedBracket() {
        #expect(inputsInPieces("\u{1B}[x".utf8) == [.key(.escape), .key(.character("[")), .key(.character("x"))])
        #expect(
            inputsInPieces("\u{1B}[1 \r".utf8)
                == [.key(.escape), .key(.character("[")), .key(.character("1")), .key(.character(" ")), .key(.enter)])
        #expect(inputsInPieces("\u{1B}[A".utf8) == [.key(.escape), .key(.up)])
        // What begins as the mouse does is never given back.
        #expect(inputsInPieces("\u{1B}[<0;5\r".utf8) == [.key(.escape), .key(.enter)])
    }

    // MARK: Pasting

    @Test("What is pasted is one text, whatever keys it looks like")
    func paste() {
        let text = "q\r\n\u{1B}[A\u{4}\u{1B}[<0;1;1M\u{1B}[201\u{1B}\u{1B}[2x界"
        #expect(inputs("\u{1B}[200~\(text)\u{1B}[201~y".utf8) == [.paste(text), .key(.character("y"))])
        #expect(inputs("\u{1B}[200~\u{1B}[201~".utf8) == [.paste("")])
    }

    @Test("A paste without end is bounded, keeps whole characters, and ends when it is taken for finished")
    func endlessPaste() throws {
        var decoder = InputDecoder()
        var found = "\u{1B}[200~x".utf8.flatMap { decoder.take($0) }
        let letter = Array("界".utf8)
        for _ in 0..<100_000 { for byte in letter { found += decoder.take(byte) } }
        #expect(found == [] && decoder.isPasting)
        guard case .paste(let text)? = decoder.endPaste().first else { throw Missing() }
        #expect(text.utf8.count <= 64 * 1024 && text.utf8.count > 64 * 1024 - 4)
        #expect(text.hasPrefix("x界") && text.hasSuffix("界"))
        #expect(decoder.take(UInt8(ascii: "q")) == [.key(.character("q"))])
    }

    private struct Missing: Error {}

    @Test("The key Esc gets out of a paste whose end was lost")
    func escapeFromPaste() {
        #expect(inputs("\u{1B}[200~lost\u{1B}".utf8) == [.paste("lost"), .key(.escape)])
    }
}
