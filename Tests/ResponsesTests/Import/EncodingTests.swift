import Questionnaire
import Testing

@testable import Responses

struct EncodingTests {
    private static let text = "Timestamp;How old are you?;Why?\r\nx;11 to 13;it’s – odd\r\n"

    /// The same in Windows-1252, where ’ is 0x92 and – is 0x96.
    private static let windows =
        Array("Timestamp;How old are you?;Why?\r\nx;11 to 13;it".utf8)
        + [0x92] + Array("s ".utf8) + [0x96] + Array(" odd\r\n".utf8)

    @Test(
        "Every encoding is found out, with and without a mark",
        arguments: [
            (Array(text.utf8), TextEncoding.utf8),
            (Array("\u{FEFF}\(text)".utf8), .utf8),
            ("\u{FEFF}\(text)".bytes(in: .utf16LittleEndian), .utf16LittleEndian),
            (text.bytes(in: .utf16LittleEndian), .utf16LittleEndian),
            ("\u{FEFF}\(text)".bytes(in: .utf16BigEndian), .utf16BigEndian),
            (text.bytes(in: .utf16BigEndian), .utf16BigEndian),
            (windows, .windows1252),
        ])
    func found(bytes: [UInt8], encoding: TextEncoding) throws {
        let bench = try ImportBench()
        let summary = try bench.run(bytes)
        #expect(summary.form.container == .text(encoding, delimiter: UInt8(ascii: ";")))
        #expect(try bench.rows() == [["mode": "online", "language": "en", "age": "11-13", "why": "it’s – odd"]])
    }

    @Test("Excel's line that names the delimiter is left out", arguments: [";", ",", "\t"])
    func separatorLine(separator: String) throws {
        let bench = try ImportBench()
        // Semicolons would win a count.
        let summary = try bench.run("sep=\(separator)\nTimestamp\(separator)Why?\nx\(separator)\"a;b;c;d\"\n")
        #expect(summary.form.hasSeparatorLine)
        #expect(summary.rowsTaken == 1)
        #expect(try bench.rows().first?["why"] == "a;b;c;d")
    }

    @Test("Half a letter, and a byte without a letter, spoil their row and no other")
    func halfLetters() throws {
        let bench = try ImportBench()
        var utf16 = "\u{FEFF}Timestamp,Why?\nx,a".bytes(in: .utf16LittleEndian)
        utf16 += [0x00, 0xD8]  // the first half of a pair
        utf16 += "b\ny,fine 🧑‍🤝‍🧑\n".bytes(in: .utf16LittleEndian)
        let summary = try bench.run(utf16)
        #expect(summary.faults.map(\.fault.id) == ["not-utf8"])
        #expect(try bench.rows().compactMap { $0["why"] } == ["fine 🧑‍🤝‍🧑"])
        let windows = Array("Timestamp,Why?\nx,a".utf8) + [0x81, 0x0A] + Array("y,caf".utf8) + [0xE9, 0x0A]
        // Nothing has the byte 0x81, so this is no Windows-1252, and both rows are refused.
        #expect(throws: Faults.self) { _ = try bench.run(windows) }
    }

    @Test("A letter that a piece of the file cuts in two is whole again", arguments: [65_533, 65_534, 65_535, 65_536])
    func cutLetters(length: Int) throws {
        let bench = try ImportBench()
        let filler = String(repeating: "y\n", count: length / 4) + (length % 2 == 0 ? "" : "z")
        let text = "\u{FEFF}Why?,again\n" + filler.replacing("y\n", with: "y,\n") + "🙂é,yes\n"
        let whole = text.bytes(in: .utf16BigEndian)
        let folder = try TemporaryFolder()
        try WholeFile.write(whole, to: folder("in.csv"))
        var chunks = try DecodedChunks(folder("in.csv"), in: .utf16BigEndian)
        var decoded: [UInt8] = []
        while let chunk = try chunks.next() { decoded += chunk }
        #expect(decoded == Array(text.utf8))
        _ = bench
    }

    @Test(
        "A file that holds no cells is refused in words",
        arguments: [
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "old Excel"), (Array("%PDF-1.7".utf8), "a PDF"),
            (Array("<html><body>".utf8), "a web page"), (Array("[{\"age\": \"x\"}]".utf8), "a JSON file"),
            (Array("\u{FEFF}{\n  \"responses\": []\n}\n".utf8), "a JSON file"),
        ])
    func foreign(start: [UInt8], words: String) throws {
        let bench = try ImportBench()
        let faults = try #require(throws: Faults.self) { _ = try bench.run(start) }
        #expect(faults.diagnostics.map(\.id) == ["not-a-table"])
        #expect(faults.diagnostics[0].message.contains(words))
    }
}
