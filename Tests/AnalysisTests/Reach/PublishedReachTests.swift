import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

struct PublishedReachTests {
    /// So many made-up people in care, so many who are not, and so many who are not sure.
    private func reach(
        yes: Int, no: Int, benchmark: String = "margins:\n  care:\n    yes: 10%\n    no: 90%",
        for release: Release = .publication(.standard), reached: Reached = Reached()
    ) throws -> PublishedReach {
        var tally = Tally(try MadeUp.plan())
        for number in 0..<(yes + no) {
            let response = MadeUp.response(["care": .answered(.choice(number < yes ? "yes" : "no"), writeIns: [:])])
            tally.add(response)
        }
        let margins = try Margins(
            reading: SourceFile(name: "b.yml", text: benchmark), for: MadeUp.survey, to: .comparing)
        return PublishedReach(of: PublishedAnalysis(of: tally, for: release), reached: reached, beside: margins)
    }

    @Test("A group whose benchmark lies over its interval is heard less, and its ratio is said")
    func heardLess() throws {
        let line = try #require(try reach(yes: 20, no: 380).questions.first?.lines.first)
        let comparison = try #require(line.comparison)
        #expect(line.expected == 10)
        #expect(comparison.verdict == .less && comparison.ratio == 0.5)
        #expect(try reach(yes: 80, no: 320).questions.first?.lines.first?.comparison?.verdict == .more)
        #expect(try reach(yes: 38, no: 362).questions.first?.lines.first?.comparison?.verdict == .notClear)
    }

    @Test("Where fewer than 5 would be expected there are too few to tell")
    func tooFewToTell() throws {
        let reach = try reach(
            yes: 20, no: 380, benchmark: "margins:\n  care:\n    yes: 1%\n    no: 99%")
        #expect(reach.questions.first?.lines.map { $0.comparison?.verdict } == [.tooFew, .tooFew])
    }

    private static let inCare = """
        vulnerable:
          in-care: care/yes
        margins:
          care:
            yes: 10%
            no: 90%
        """

    @Test("A few are hidden, and how many it would be is said; nobody is shown, as analyse shows it")
    func noughtOrFew() throws {
        let few = try reach(yes: 4, no: 396, benchmark: Self.inCare)
        let hidden = try #require(few.vulnerable.first)
        #expect(hidden.group.id == "in-care" && hidden.count == .hidden && hidden.expectedCount == 40)
        #expect(hidden.share == nil && hidden.comparison == nil)
        #expect(few.questions.first?.lines.first?.count == .hidden)
        let none = try reach(yes: 0, no: 400, benchmark: Self.inCare)
        #expect(none.vulnerable.first?.count == .count(0))
        #expect(none.vulnerable.first?.comparison?.verdict == .less)
        #expect(none.questions.first?.lines.first?.count == none.questions.first?.item.lines.first?.count)
    }

    @Test("The five groups come first in their order, with those of the file behind; what nobody asked has no count")
    func order() throws {
        let text = Self.inCare.replacing("margins:", with: "  new-arrivals: care/no\nmargins:")
        let reach = try reach(yes: 40, no: 360, benchmark: text)
        #expect(
            reach.vulnerable.map(\.group.id) == [
                "in-care", "child-in-need", "young-carer", "disabled", "known-to-police", "new-arrivals",
            ])
        #expect(reach.vulnerable.map { $0.count == nil } == [false, true, true, true, true, false])
        #expect(reach.vulnerable.last?.group.label == "New arrivals")
        #expect(reach.vulnerable.first?.comparison == reach.questions.first?.lines.first?.comparison)
        #expect(reach.tests == 2)
    }

    @Test("Those of whom nobody knows are in no share")
    func keep() throws {
        let text = "margins:\n  age:\n    11-13: keep\n    14-15: 50%\n    16-25: 50%"
        var tally = Tally(try MadeUp.plan())
        for (code, count) in [("11-13", 100), ("14-15", 60), ("16-25", 40)] {
            for _ in 0..<count { tally.add(MadeUp.response(["age": .answered(.choice(code), writeIns: [:])])) }
        }
        let margins = try Margins(reading: SourceFile(name: "b.yml", text: text), for: MadeUp.survey, to: .comparing)
        let reach = PublishedReach(
            of: PublishedAnalysis(of: tally, for: .internalUse), reached: Reached(), beside: margins)
        let question = try #require(reach.questions.first)
        #expect(question.base == 100)
        #expect(question.lines.map { $0.share?.percent } == [nil, 60, 40])
        #expect(question.lines.map(\.expected) == [nil, 50, 50])
    }

    @Test("Reached, took part and answered are three counts, by the way of answering")
    func threeCounts() throws {
        var tally = Tally(try MadeUp.plan())
        for number in 0..<300 {
            let given: [String: GivenAnswer] =
                number < 40 ? [:] : ["care": .answered(.choice("no"), writeIns: [:])]
            let response = MadeUp.response(given, mode: number.isMultiple(of: 3) ? .paper : .kiosk)
            tally.add(response)
        }
        let reached = Reached(byMode: [.kiosk: 800, .paper: 90])
        let raw = PublishedReach(of: PublishedAnalysis(of: tally, for: .internalUse), reached: reached, beside: nil)
        #expect(raw.counts.map(\.mode) == [nil, "kiosk", "paper"])
        #expect(raw.counts.map(\.reached) == [890, 800, 90])
        #expect(raw.counts.map(\.tookPart) == [.count(300), .count(200), .count(100)])
        #expect(raw.counts[0].answered == .count(260))
        #expect(raw.counts.map(\.isImpossible) == [false, false, true])
        #expect(raw.counts.map(\.responseRate) == [34, 25, nil])
        let published = PublishedReach(
            of: PublishedAnalysis(of: tally, for: .publication(.standard)), reached: reached, beside: nil)
        for count in published.counts {
            guard case .about(let part) = count.tookPart, case .about(let answers) = count.answered else {
                Issue.record("what is published is said roughly")
                continue
            }
            #expect(answers <= part)
        }
        let partly = Reached(byMode: [.kiosk: 800])
        #expect(
            PublishedReach(of: PublishedAnalysis(of: tally, for: .internalUse), reached: partly, beside: nil).counts[0]
                .reached
                == nil)
    }

    @Test("A report is a function of what is published: what is hidden does not show in it")
    func functionOfPublished() throws {
        let hidden = try (1...9).map { try reach(yes: $0, no: 405 - $0, benchmark: Self.inCare) }
        // The number of the others moves by less than what it is rounded to.
        #expect(Set(hidden.map(\.vulnerable)).count <= 2)
        #expect(hidden.allSatisfy { $0.vulnerable.first?.count == .hidden })
    }
}
