import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// Who is asked a question depends on what they answered before, and so do the counts of both.
struct RoutingAttackTests {
    private static let survey: CheckedSurvey = {
        var section = Section("main", "Main")
        var told = Question(.yesNo, "told", "Did you tell?")
        told.condition = .isOneOf(Condition.Reference("hurt"), ["yes"])
        var fine = Question(.yesNo, "fine", "Is all fine?")
        fine.condition = .isOneOf(Condition.Reference("hurt"), ["no"])
        var later = Question(.yesNo, "later", "And then?")
        later.condition = .answered(Condition.Reference("fine"))
        var trust = Question(.grid, "trust", "Trust")
        trust.choices = [Choice("a", "A"), Choice("b", "B"), Choice("prefer-not-to-say")]
        trust.rows = [GridRow("one", "One"), GridRow("two", "Two")]
        section.questions = [Question(.yesNo, "hurt", "Were you hurt?"), told, fine, later, trust]
        var survey = Survey("routing", "Routing")
        survey.sections = [section]
        return CheckedSurvey(survey)
    }()

    /// - Parameter hurt: how many of 200 answered yes; ten skipped it.
    private func analysis(hurt: Int, rounding: Int) throws -> PublishedAnalysis {
        var tally = Tally(try TallyPlan(Self.survey, by: []))
        for person in 0..<200 {
            var answers: [String: GivenAnswer] = [:]
            if person < 190 {
                answers["hurt"] = .answered(.choice(person < hurt ? "yes" : "no"))
                answers[person < hurt ? "told" : "fine"] = .answered(.choice("yes"))
                answers["later"] = person < hurt ? nil : .answered(.choice("no"))
            }
            // Eighteen declined the grid, nine left out its first row and 37 its second.
            if person < 18 {
                answers["trust"] = .declined
            } else {
                var rows: [String: String] = [:]
                if person >= 27 { rows["one"] = person % 2 == 0 ? "a" : "b" }
                if person >= 55 { rows["two"] = person % 2 == 0 ? "a" : "b" }
                answers["trust"] = .answered(.rows(rows))
            }
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
        }
        return PublishedAnalysis(of: tally, for: .publication(try PublicationRules(rounding: rounding)))
    }

    @Test("How many were asked a follow-up says nothing of a hidden answer that leads to it", arguments: [0, 5])
    func followUps(rounding: Int) throws {
        let analysis = try analysis(hurt: 5, rounding: rounding)
        let hurt = try #require(analysis.items.first)
        #expect(!hurt.answered.isHidden)
        #expect(hurt.lines.allSatisfy { $0.count.isHidden })
        for item in analysis.items.dropFirst().prefix(3) {
            #expect(item.answered.isHidden && item.notAsked.isHidden, "\(item.id)")
            #expect(item.lines.allSatisfy { $0.count.isHidden }, "\(item.id)")
        }
    }

    @Test("Where the answers that lead to it are shown, a follow-up is shown")
    func shown() throws {
        let analysis = try analysis(hurt: 60, rounding: 5)
        #expect(analysis.items.allSatisfy { !$0.answered.isHidden })
    }

    @Test("No question gives away the number of people, and with it the few that are hidden at another")
    func numberOfPeople() throws {
        let analysis = try analysis(hurt: 60, rounding: 0)
        for item in analysis.items {
            // Answered, declined and not asked, where it can be, would together be everybody but those.
            #expect(item.skipped.isHidden)
            #expect(item.notAsked.isHidden || item.notAsked == .count(0))
        }
        #expect(analysis.items.suffix(2).allSatisfy { $0.declined == .count(18) })
    }
}
