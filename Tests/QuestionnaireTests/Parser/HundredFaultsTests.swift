import Interview
import Questionnaire
import Testing

/// A file with a hundred independent faults reports a hundred, none twice, none caused by another.
struct HundredFaultsTests {
    /// How a file may end its lines, and begin.
    enum Bytes: CaseIterable {
        case unix, windows, oldMac, windowsWithMark

        func encoded(_ text: String) -> [UInt8] {
            switch self {
            case .unix: Array(text.utf8)
            case .windows: Array(text.replacing("\n", with: "\r\n").utf8)
            case .oldMac: Array(text.replacing("\n", with: "\r").utf8)
            case .windowsWithMark: [0xEF, 0xBB, 0xBF] + Self.windows.encoded(text)
            }
        }
    }

    @Test("A hundred faults in any order are a hundred findings", arguments: 0..<12, Bytes.allCases)
    func hundred(seed: Int, bytes: Bytes) throws {
        try expect(exactly: 100, seed: seed, bytes)
    }

    @Test("So are a thousand")
    func thousand() throws {
        try expect(exactly: 1000, seed: 1, .unix)
    }

    @Test("Every fragment has its faults, alone in a survey", arguments: FaultyFragment.all.indices)
    func alone(index: Int) {
        let fragment = FaultyFragment.all[index]
        let lines = fragment.numbered(1)
        expectMarks(fragment.place == .question ? survey(lines) : survey("  yes-no a \"A\"", after: lines))
    }

    private func expect(exactly count: Int, seed: Int, _ bytes: Bytes) throws {
        let source = MarkedSource(Self.text(withFaults: count, seed: seed))
        #expect(source.expected.count == count)
        let file = try SourceFile(name: "my.survey", bytes: bytes.encoded(source.file.text))
        let found = SurveyCheck.check(file, knowing: KnownNames()).diagnostics.map { fault in
            "\(fault.id)@\(fault.range?.start.line ?? 0):\(fault.range?.start.column ?? 0)"
        }
        #expect(found == source.expected, "\(source.file.text)")
    }

    /// A survey of faulty fragments in random order.
    private static func text(withFaults count: Int, seed: Int) -> String {
        var random = SplitMix(seed: UInt64(seed))
        var fragments: [FaultyFragment] = []
        var left = count
        while left > 0 {
            for fragment in FaultyFragment.all.shuffled(using: &random) where fragment.faults <= left {
                fragments.append(fragment)
                left -= fragment.faults
            }
        }
        var lines = ""
        var isInSection = false
        for (number, fragment) in fragments.shuffled(using: &random).enumerated() {
            if fragment.place == .question, !isInSection { lines += "section main\(number) \"Main\"\n" }
            isInSection = fragment.place == .question
            lines += fragment.numbered(number + 1000) + "\n"
        }
        return survey("  yes-no first \"First\"", after: lines)
    }
}
