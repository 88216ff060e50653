import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// At a kiosk nobody can skip a question that has to be answered, and whoever has the survey knows that.
struct RequiredQuestionTests {
    /// 200 people, of whom 18 declined every required question, and three left out the other one.
    private func analysis(required: Int, rounding: Int) throws -> (PublishedAnalysis, Attack) {
        let rules = try PublicationRules(rounding: rounding)
        var section = Section("main", "Main")
        for number in 0..<required {
            var question = Question(.one, Identifier("who-\(number)"), "Who are you?")
            question.isRequired = true
            question.choices = [Choice("a", "A"), Choice("b", "B"), Choice("prefer-not-to-say")]
            section.questions.append(question)
        }
        section.questions.append(Question(.yesNo, "hurt", "Were you hurt?"))
        var survey = Survey("required", "Required")
        survey.sections = [section]
        var tally = Tally(try TallyPlan(CheckedSurvey(survey)))
        for person in 0..<200 {
            var answers: [String: GivenAnswer] = [:]
            for number in 0..<required {
                answers["who-\(number)"] = person < 18 ? .declined : .answered(.choice(person % 2 == 0 ? "a" : "b"))
            }
            if person < 197 { answers["hurt"] = .answered(.choice(person % 3 == 0 ? "yes" : "no")) }
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
        }
        let analysis = PublishedAnalysis(of: tally, for: .publication(rules))
        var figures = KnownFigures(analysis, under: rules)
        figures.takesRequiredAsAnswered = true
        return (analysis, Attack(tally.plan.items, by: [], figures, threshold: rules.threshold))
    }

    @Test(
        "The few who left out a question cannot be taken from those who answered or declined a required one",
        arguments: [1, 2, 4], [0, 2, 5])
    func fewLeftOut(required: Int, rounding: Int) throws {
        let (analysis, attack) = try analysis(required: required, rounding: rounding)
        #expect(attack.breaches() == [])
        #expect(analysis.items.allSatisfy { !$0.answered.isHidden && $0.lines.allSatisfy { !$0.count.isHidden } })
    }

    @Test("How many declined the only required question is told where rounding leaves room for it")
    func toldWhereItMay() throws {
        #expect(try analysis(required: 1, rounding: 5).0.items[0].declined == .count(20))
        #expect(try analysis(required: 1, rounding: 4).0.items[0].declined == .hidden)
        #expect(try analysis(required: 2, rounding: 5).0.items.map(\.declined).prefix(2) == [.hidden, .hidden])
    }

    @Test("An audit counts on it too, until figures say that somebody skipped one")
    func audit() throws {
        var section = Section("main", "Main")
        var who = Question(.yesNo, "who", "Who are you?")
        who.isRequired = true
        section.questions = [who, Question(.yesNo, "hurt", "Were you hurt?")]
        var survey = Survey("required", "Required")
        survey.sections = [section]
        let plan = try TallyPlan(CheckedSurvey(survey))
        func audit(people: Int) throws -> PublicationAudit {
            let rows = [
                PublishedRow(measure: "responses", count: .about(people)),
                PublishedRow(item: "who", measure: "answered", count: .count(182)),
                PublishedRow(item: "who", measure: "declined", count: .count(18)),
                PublishedRow(item: "hurt", measure: "answered", count: .count(197)),
                PublishedRow(item: "hurt", measure: "skipped", count: .hidden),
            ]
            return PublicationAudit(plan, latest: [Publication(rows, under: try PublicationRules(rounding: 0))])
        }
        #expect(try audit(people: 200).findings.map(\.range) == [0...3])
        // So many came that some must have skipped the first.
        #expect(try audit(people: 400).holds)
    }
}
