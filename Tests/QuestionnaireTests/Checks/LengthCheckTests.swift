import Questionnaire
import Testing

struct LengthCheckTests {
    private func found(_ questions: String, minutes: Int) -> [String] {
        MarkedSource(survey(questions).replacing("edition 2026", with: "edition 2026\n  takes \(minutes) minutes"))
            .found()
    }

    /// Ten long answers at about half a minute each.
    private static let ten = (1...10).map { "  long-text q\($0) \"Why?\"\n    hint \"No names.\"" }.joined(
        separator: "\n")

    @Test("A survey that takes longer than it promises is told")
    func takesLonger() {
        #expect(found(Self.ten, minutes: 3) == ["takes-longer@1:8"])
        #expect(found(Self.ten, minutes: 6).isEmpty)
    }

    @Test("Ways that nobody can go do not count")
    func exclusive() throws {
        let either = (1...10).map { number in
            "  long-text q\(number) \"Why?\"\n    hint \"No names.\"\n    when a is \(number.isMultiple(of: 2) ? "yes" : "no")"
        }
        let text = survey("  yes-no a \"A\"\n" + either.joined(separator: "\n"))
        let checked = try parsed(text)
        let lengths = PathLengths(checked, reachability: Reachability(checked))
        #expect(lengths.longest.questions == 6)
        #expect(lengths.shortest.questions == 1)
        #expect(lengths.isExact)
    }

    @Test("Breakdowns that part people too finely are counted, without those who leave")
    func breakdowns() {
        func question(_ id: String, _ choices: Int) -> String {
            "  one \(id) \"Q\"\n    breakdown\n"
                + (1...choices).map { "    - c\($0) \"C\"" }.joined(separator: "\n") + "\n    - prefer-not-to-say\n"
        }
        #expect(MarkedSource(survey(question("a", 10) + question("b", 10))).found().isEmpty)
        #expect(MarkedSource(survey(question("a", 10) + question("b", 11))).found() == ["fine-breakdowns@23:5"])
    }
}
