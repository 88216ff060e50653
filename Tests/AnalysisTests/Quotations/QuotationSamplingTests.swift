import Interview
import Questionnaire
import Responses
import Signposting
import Testing

@testable import Analysis

struct QuotationSamplingTests {
    private static let groups = ["young", "middle", "old"]

    /// The group that an answer of ``MadeUpQuotes/waiting(_:age:from:)`` says it is from.
    private func group(of quotation: Quotation) -> String? {
        Self.groups.first { quotation.said.contains(" \($0) ") }
    }

    @Test("Quotations span the groups: as many of each as can be", arguments: [1, 2, 3, 4, 7])
    func spans(number: Int) throws {
        // Of one group there are ten times as many as of the others.
        let responses = Self.groups.flatMap { MadeUpQuotes.waiting($0 == "young" ? 300 : 30, age: $0) }
        let chosen = try MadeUpQuotes.chosen(number, of: responses).filter { $0.theme == "waiting" }
        #expect(chosen.count == number)
        let counts = Self.groups.map { name in chosen.count { group(of: $0) == name } }
        #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
    }

    @Test("The group is not in the file: the same answers in other groups give the same words for them")
    func noGroup() throws {
        var text = ""
        let chosen = try MadeUpQuotes.chosen(
            of: (0..<40).map { MadeUpQuotes.response("i waited \(MadeUpQuotes.letters($0)) weeks", age: "middle") })
        #expect(chosen.count == 6)
        QuotesFileWriter().write(QuotesFile(survey: "test", edition: "1", quotations: chosen), to: &text)
        #expect(!text.contains("middle") && !text.lowercased().contains("age:"))
    }

    @Test("A group under the threshold in a theme is not quoted from, and neither is who is in no group")
    func smallGroups() throws {
        let small = MadeUpQuotes.waiting(9, age: "old")
        let none = (0..<40).map { MadeUpQuotes.response("no age and a wait \(MadeUpQuotes.letters($0))", age: nil) }
        let responses = MadeUpQuotes.waiting(40) + MadeUpQuotes.waiting(40, age: "middle") + small + none
        let chosen = try MadeUpQuotes.chosen(50, of: responses)
        #expect(chosen.count > 40)
        #expect(chosen.allSatisfy { [group(of: $0)].contains("young") || group(of: $0) == "middle" })
        let lower = try MadeUpQuotes.chosen(50, of: responses, threshold: 5)
        #expect(lower.contains { group(of: $0) == "old" })
    }

    @Test("A theme under the threshold is not quoted from", arguments: [(9, 0), (10, 10)])
    func smallThemes(count: Int, expected: Int) throws {
        let others = (0..<60).map { MadeUpQuotes.response("nothing at all to say \($0)") }
        let money = (0..<count).map { MadeUpQuotes.response("the cost was \(MadeUpQuotes.letters($0))") }
        let chosen = try MadeUpQuotes.chosen(50, of: others + money, by: [])
        #expect(chosen.count { $0.theme == "money" } == expected)
    }

    @Test(
        "A response is not quoted from that speaks of what must not be quoted, in whatever answer",
        arguments: [
            ("the cost of xyzzy hurts", nil, nil), ("the cost is too high", "and xyzzying too", nil),
            ("the cost is too high", nil, "the xyzzy club"), ("the cost is too high", "a bruise", nil),
            ("the cost is too high", "plugh", nil), ("the cost is too high", "xy\u{200B}zzy", nil),
            ("the cost is too high", "i want to die", nil), ("the cost is too high", nil, "i want to\u{200B} die"),
            ("the cost makes me hate myself", nil, nil), ("koszty, chcę umrzeć, cost", nil, nil),
        ] as [(String, String?, String?)])
    func safeguards(why: String, more: String?, name: String?) throws {
        #expect(try !MadeUpQuotes.isOffered(MadeUpQuotes.response(why, more: more, name: name)))
    }

    @Test("Without any of that it is")
    func offered() throws {
        #expect(try MadeUpQuotes.isOffered(MadeUpQuotes.response("the cost is too high", more: "no", name: "club")))
    }

    @Test("Nothing is chosen for a theme that is not to be quoted, nor for its parts")
    func notQuotable() throws {
        let harm = (0..<60).map { MadeUpQuotes.response("a cost, xyzzy, bruise \(MadeUpQuotes.letters($0))") }
        #expect(try MadeUpQuotes.chosen(of: harm).isEmpty)
        #expect(try MadeUpQuotes.chosen(of: harm, by: []).isEmpty)
    }

    @Test("Of one response there is one quotation at most, and the same words are there once")
    func once() throws {
        let responses = (0..<40).map {
            MadeUpQuotes.response("i waited \(MadeUpQuotes.letters($0))", more: "it costs \(MadeUpQuotes.letters($0))")
        }
        let chosen = try MadeUpQuotes.chosen(50, of: responses)
        #expect(chosen.count == 40)
        #expect(Set(chosen.compactMap { $0.said.split(separator: " ").last }).count == 40)
        let alike = ["The cost is high!", "the cost is high", "THE COST, IS HIGH."].flatMap { text in
            (0..<20).map { _ in MadeUpQuotes.response(text) }
                + (0..<20).map { _ in MadeUpQuotes.response("dull", more: text, age: "old") }
        }
        #expect(try MadeUpQuotes.chosen(50, of: alike).count == 1)
    }

    @Test("The order of the rows makes no difference, and the seed does")
    func order() throws {
        let responses =
            Self.groups.flatMap { MadeUpQuotes.waiting(80, age: $0) }
            + (0..<90).map { MadeUpQuotes.response("it costs \(MadeUpQuotes.letters($0))", more: "and a wait, help") }
        let expected = try MadeUpQuotes.chosen(4, of: responses)
        #expect(expected.count > 8)
        for seed in 1...5 {
            var random = SeededGenerator(seed: UInt64(seed))
            #expect(try MadeUpQuotes.chosen(4, of: responses.shuffled(using: &random)) == expected)
        }
        #expect(try MadeUpQuotes.chosen(4, of: responses, seed: 2) != expected)
    }

    @Test("What was decided stays, what was refused is replaced, and neither is offered again in other letters")
    func standing() throws {
        let responses = Self.groups.flatMap { MadeUpQuotes.waiting(40, age: $0) }
        let first = try MadeUpQuotes.chosen(of: responses).filter { $0.theme == "waiting" }
        try #require(first.count == 3)
        var yes = first[0]
        (yes.isApproved, yes.approver, yes.day) = (true, "AB", CalendarDay("2026-11-02"))
        var no = first[1]
        no.isApproved = false
        let all = try MadeUpQuotes.chosen(of: responses + responses.map { shouted($0) }, standing: [yes, no])
        #expect(Set(all.map { $0.said.lowercased() }).count == all.count)
        let again = all.filter { $0.theme == "waiting" }
        #expect(again.contains(yes) && again.contains(no))
        #expect(again.count == 4)
        // Those that stand are heard in their groups.
        #expect(Set(again.filter { $0 != no }.map { group(of: $0.lowercase) }).count == 3)
    }

    @Test("A quotation of another language says which, and one that no codebook reads is none")
    func language() throws {
        let british = (0..<30).map { MadeUpQuotes.response("it costs \(MadeUpQuotes.letters($0))", language: "en-GB") }
        #expect(try MadeUpQuotes.chosen(of: british).map(\.language) == ["en-GB", "en-GB", "en-GB"])
        let polish = (0..<30).map { MadeUpQuotes.response("it costs \(MadeUpQuotes.letters($0))", language: "pl") }
        #expect(try MadeUpQuotes.chosen(of: polish).isEmpty)
    }

    @Test("Where there are no responses nothing is chosen")
    func none() throws {
        #expect(try MadeUpQuotes.chosen(of: []).isEmpty)
        #expect(try MadeUpQuotes.chosen(of: [MadeUpQuotes.response("it costs too much")]).isEmpty)
    }

    private func shouted(_ response: Response) -> Response {
        var response = response
        guard case .answered(.text(let text), _)? = response.answers["why"] else { return response }
        response.answers["why"] = .answered(.text(text.uppercased()))
        return response
    }
}

extension Quotation {
    fileprivate var lowercase: Quotation {
        Quotation(theme: theme, question: question, said: said.lowercased())
    }
}
