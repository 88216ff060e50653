import Testing

@testable import Responses

/// How well personal details are found in made-up sentences must not fall.
struct DetailMeasureTests {
    /// Precision and recall of the half that was set aside, as measured; nobody looked at its sentences, only at the scores.
    private static let floors: [(kind: PersonalDetailKind, precision: Double, recall: Double)] = [
        (.phone, 1, 1), (.email, 1, 1), (.postcode, 0.92, 1), (.handle, 1, 0.95), (.nhsNumber, 1, 1),
        (.pupilNumber, 1, 1), (.insuranceNumber, 1, 1), (.name, 0.94, 1),
    ]

    private func measure(_ file: String) throws -> DetailMeasure {
        DetailMeasure(
            of: try LabelledSentence.all(of: file),
            by: PersonalDetailScanner(keeping: KnownContacts(["0800 068 4141", "jo@samaritans.org"])))
    }

    @Test("There are at least 400 labelled sentences, of which about half hold nothing to hide")
    func size() throws {
        let all = try LabelledSentence.all(of: "tuned-on.txt") + LabelledSentence.all(of: "set-aside.txt")
        #expect(all.count >= 400)
        #expect(all.count(where: \.details.isEmpty) >= 200)
        #expect(Set(all.flatMap(\.details).map(\.kind)).count == PersonalDetailKind.allCases.count)
        #expect(Set(all.map(\.text)).count == all.count)
    }

    @Test("On the sentences that it was tuned on next to nothing is missed", arguments: PersonalDetailKind.allCases)
    func tuned(kind: PersonalDetailKind) throws {
        let score = try #require(measure("tuned-on.txt").scores[kind])
        #expect(score.recall >= 0.97)
        #expect(score.precision >= 0.97)
    }

    @Test("On the sentences that were set aside it stays as good as it was", arguments: floors)
    func setAside(kind: PersonalDetailKind, precision: Double, recall: Double) throws {
        let score = try #require(measure("set-aside.txt").scores[kind])
        #expect(score.precision >= precision)
        #expect(score.recall >= recall)
    }
}
