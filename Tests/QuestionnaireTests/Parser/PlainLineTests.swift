import Interview
import Testing

@testable import Questionnaire

/// What is read by bytes is what is read by characters.
struct PlainLineTests {
    private static let pieces = [
        " ", "  ", "-", "->", "- ", "* ", "| ", "|", "\"", "\\", "\\\"", "one", "q1", "a-b", "x->", "_", ".", "3.5",
        "=", "==",
        "<", "<=", ">=", "!", "!=", "(", ")", ",", "#", "?", "{q1}", "A label", "é", "e\u{301}", "\t", "\u{7F}", "日本",
    ]

    /// A line of some pieces.
    private static func line(seed: UInt64) -> String {
        var random = SplitMix(seed: seed)
        return (0..<Int.random(in: 0...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
    }

    /// The line as it is read by characters, with what was reported.
    private func carefully(_ text: String) -> (line: Line?, faults: [Diagnostic]) {
        let file = SourceFile(name: "my.survey", text: "first\n\(text)")
        let log = FaultLog(file: file.name)
        let scanner = LineScanner(file: file, text: file.lines[1], number: 2)
        return (Lexer(file, log: log).line(from: scanner), log.diagnostics)
    }

    @Test("A plain line is read by bytes as it is by characters", arguments: 0..<40)
    func agrees(seed: UInt64) {
        var plain = 0
        for number: UInt64 in 0..<200 {
            let text = Self.line(seed: seed * 1000 + number)
            let start = SourcePosition(line: 2, column: 1, offset: 6)
            guard let line = PlainLine(Array("first\n\(text)".utf8)[6...], at: start).read() else { continue }
            plain += 1
            let (expected, faults) = carefully(text)
            #expect("\(line)" == expected.map { "\($0)" }, "\(text)")
            #expect(faults.isEmpty, "\(text)")
        }
        #expect(plain > 10)
    }

    @Test(
        "What may be wrong, has a comment or is not ASCII is left to be read by characters",
        arguments: ["", "   ", "# x", "a # x", "a \"b", "a ! b", "a ? b", "a\tb", "é", "one e\u{301}", "| a\u{7F}"])
    func isLeft(text: String) {
        #expect(PlainLine(Array(text.utf8)[...], at: SourcePosition(line: 1, column: 1, offset: 0)).read() == nil)
    }

    @Test(
        "Nearly every line is plain",
        arguments: [
            "  one age \"How old?\"", "    - a \"A\" = 5 -> end x", "  | Hello.", "    when a.b is c, d or (n >= 3)",
        ])
    func isPlain(text: String) {
        #expect(PlainLine(Array(text.utf8)[...], at: SourcePosition(line: 1, column: 1, offset: 0)).read() != nil)
    }
}
