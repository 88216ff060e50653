import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

struct LinkedDisclosureTests {
    @Test("Of made-up surveys whose questions lead to each other, nothing can be worked out", arguments: [0, 5])
    func madeUpSurveys(rounding: Int) throws {
        let rules = try PublicationRules(rounding: rounding)
        var attacked = 0
        var shown = 0
        for seed in 1...60 as ClosedRange<UInt64> {
            let size = [60, 150, 400, 1_500][Int(seed) % 4]
            guard let links = try MadeUpLinks(seed: seed, responses: size) else { continue }
            let plan = links.tally.plan
            let analysis = PublishedAnalysis(of: links.tally, for: .publication(rules))
            let figures = KnownFigures(analysis, under: rules)
            let attack = Attack(plan.items, by: plan.breakdowns, figures, threshold: rules.threshold)
            let breaches = try #require(attack.breaches(), "the figures of seed \(seed) contradict each other")
            #expect(breaches.isEmpty, "seed \(seed)")
            attacked += 1
            shown += figures.shown.count
        }
        #expect(attacked > 20)
        #expect(shown > 2_000)
    }

    /// 120 people, of whom 80 waited; of them all but three said whether it was too long.
    ///
    /// - Parameter declining: how many more declined to say whether they waited, though it is no choice of the survey's.
    private func analysis(rounding: Int, declining: Int = 0) throws -> PublishedAnalysis {
        var section = Section("main", "Main")
        var long = Question(.one, "long", "How long was it?")
        long.choices = [Choice("short", "Short"), Choice("long", "Long"), Choice("too-long", "Too long")]
        long.condition = .isOneOf(Condition.Reference("waited"), ["yes"])
        section.questions = [Question(.yesNo, "waited", "Did you wait?"), long]
        var survey = Survey("linked", "Linked")
        survey.sections = [section]
        var tally = Tally(try TallyPlan(CheckedSurvey(survey)))
        for person in 0..<120 {
            var answers = ["waited": GivenAnswer.answered(.choice(person < 80 ? "yes" : "no"))]
            if person < 77 { answers["long"] = .answered(.choice(["short", "long", "too-long"][person % 3])) }
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
        }
        for _ in 0..<declining {
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(["waited": .declined])))
        }
        return PublishedAnalysis(of: tally, for: .publication(try PublicationRules(rounding: rounding)))
    }

    @Test("The few who left out a follow-up cannot be told from those who were asked", arguments: [0, 5], [0, 12])
    func fewLeftOut(rounding: Int, declining: Int) throws {
        let rules = try PublicationRules(rounding: rounding)
        let analysis = try analysis(rounding: rounding, declining: declining)
        let figures = KnownFigures(analysis, under: rules)
        let waited = try #require(figures.shown[CountPlace(.everybody, "waited", .line(.choice, code: "yes"))])
        #expect(waited.contains(80))
        let followUp = try #require(analysis.items.last)
        // It is told of all the same: what people said of their wait is what the survey is for.
        #expect(followUp.lines.allSatisfy { $0.share != nil })
        let base = figures.shown[CountPlace(.everybody, "long", .answered)]
        #expect(base.map { $0.lowerBound <= waited.upperBound - 10 } ?? true)
    }

    @Test("Shares that stand in the place of counts are near the true ones")
    func honestShares() throws {
        let followUp = try #require(try analysis(rounding: 0).items.last)
        #expect(followUp.answered == .about(75))
        for (line, count) in zip(followUp.lines, [26.0, 26, 25]) {
            let share = try #require(line.share)
            #expect(line.count.isHidden)
            #expect(abs(share.percent - 100 * count / 77) <= 2.5)
            #expect(share.lower < share.percent && share.percent < share.upper)
        }
    }

    @Test("Where all of a group made one of several choices and no other, the noughts beside it do not say so")
    func everybody() throws {
        var section = Section("main", "Main")
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("young", "Young"), Choice("old", "Old")]
        var turnTo = Question(.many, "turn-to", "Who do you turn to?")
        turnTo.choices = [Choice("friend", "A friend"), Choice("nobody", "Nobody")]
        section.questions = [age, turnTo]
        var survey = Survey("everybody", "Everybody")
        survey.sections = [section]
        let plan = try TallyPlan(CheckedSurvey(survey), by: ["age"])
        var tally = Tally(plan)
        for person in 0..<90 {
            let choices: Set<String> = person < 40 || person % 2 == 0 ? ["friend"] : ["nobody"]
            let answers: [String: GivenAnswer] = [
                "age": .answered(.choice(person < 40 ? "old" : "young")), "turn-to": .answered(.choices(choices)),
            ]
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
        }
        for rounding in [0, 5] {
            let rules = try PublicationRules(rounding: rounding)
            let figures = KnownFigures(PublishedAnalysis(of: tally, for: .publication(rules)), under: rules)
            #expect(Attack(plan.items, by: plan.breakdowns, figures, threshold: 10).breaches() == [])
            #expect(figures.shown.keys.contains(CountPlace(.everybody, "turn-to", .answered)))
        }
    }

    @Test("The few who wrote of a theme and of no part of it cannot be told from the two counts", arguments: [0, 5])
    func fewBesideThePart(rounding: Int) throws {
        var section = Section("main", "Main")
        var wish = Question(.text, "wish", "What should change?")
        wish.codebook = "made-up"
        section.questions = [wish]
        var survey = Survey("parts", "Parts")
        survey.sections = [section]
        let coder = try #require(ThemeCoder([MadeUpLinks.codebook]))
        let plan = try TallyPlan(CheckedSurvey(survey), by: [], themes: ["made-up": ThemeSorting(coder)])
        var tally = Tally(plan)
        for person in 0..<105 {
            let text = person < 40 ? "waiting for months" : person < 45 ? "the wait" : "it cost too much"
            tally.add(
                Response(mode: .kiosk, language: "en", answers: Answers(["wish": .answered(.text(text))])))
        }
        let rules = try PublicationRules(rounding: rounding)
        let figures = KnownFigures(PublishedAnalysis(of: tally, for: .publication(rules)), under: rules)
        #expect(Attack(plan.items, by: [], figures, threshold: rules.threshold).breaches() == [])
        let shown = ["waiting", "months"].compactMap {
            figures.shown[CountPlace(.everybody, "wish", .line(.theme, code: $0))]
        }
        #expect(shown.count < 2)
        #expect(figures.shown[CountPlace(.everybody, "wish", .line(.theme, code: "cost"))] != nil)
    }
}
