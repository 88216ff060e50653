import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// Where rounding is what protects a number, an average that is finer than the rounded counts may not stand beside them.
struct WithheldAveragesTests {
    private static func scale(_ id: Identifier, _ scores: [Double]) -> Question {
        var scale = Question(.scale, id, "How much of it?")
        scale.choices = scores.map { Choice(Identifier("s\(Int($0))"), Text("\($0)"), score: $0) }
        return scale
    }

    private static func survey(_ questions: [Question]) -> CheckedSurvey {
        var section = Section("main", "Main")
        section.questions = questions
        var survey = Survey("averages", "Averages")
        survey.sections = [section]
        return CheckedSurvey(survey)
    }

    private static func attack(_ tally: Tally, _ rules: PublicationRules) -> ([Breach]?, PublishedAnalysis) {
        let analysis = PublishedAnalysis(of: tally, for: .publication(rules))
        let figures = KnownFigures(analysis, under: rules)
        return (
            Attack(tally.plan.items, by: tally.plan.breakdowns, figures, threshold: rules.threshold).breaches(),
            analysis
        )
    }

    @Test("Means of groups do not give away the few of those in none")
    func groups() throws {
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = (1...4).map { Choice(Identifier("a\($0)"), Text("\($0)")) }
        let survey = Self.survey([age, Self.scale("part", [0, 100])])
        var tally = Tally(try TallyPlan(survey, by: ["age"]))
        // In each group twelve of 102 said all of it, and four of the 64 who are in no group.
        for group in ["a1", "a2", "a3", "a4", nil] {
            for person in 0..<(group == nil ? 64 : 102) {
                let isAll = person < (group == nil ? 4 : 12)
                var answers = ["part": GivenAnswer.answered(.choice(isAll ? "s100" : "s0"))]
                if let group { answers["age"] = .answered(.choice(group)) }
                tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
            }
        }
        let (breaches, analysis) = Self.attack(tally, .standard)
        #expect(breaches == [])
        let groups = try analysis.breakdowns[0].groups.map { try #require($0.items.last) }
        #expect(groups.count == 4 && groups.allSatisfy { !$0.hasHiddenLines })
        #expect(groups.allSatisfy { $0.averages.allSatisfy { $0.value == nil } })
        // That of everybody says nothing of them without those of the groups.
        #expect(analysis.items.last?.averages.first?.value == 11)
    }

    @Test("Mean places over everybody do not give away the few of those in no group who put something first")
    func meanPlaces() throws {
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("young", "Young"), Choice("old", "Old")]
        var rank = Question(.rank, "first", "What comes first?")
        rank.choices = [Choice("a", "A"), Choice("b", "B"), Choice("c", "C")]
        rank.top = 2
        var tally = Tally(try TallyPlan(Self.survey([age, rank]), by: ["age"]))
        // Of 69 people 34 put the one thing first, and of the 29 of them who are in no group 14; others want something else.
        for person in 0..<109 {
            let isFirst = person < 20 || (40..<54).contains(person)
            let ranking = person < 69 ? isFirst ? ["a", "b"] : ["b", "a"] : ["c"]
            var answers = ["first": GivenAnswer.answered(.ranking(ranking))]
            if person < 40 { answers["age"] = .answered(.choice("young")) }
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
        }
        let (breaches, analysis) = Self.attack(tally, try PublicationRules(threshold: 20, rounding: 20))
        let first = try #require(analysis.items.last)
        #expect(breaches == [] && first.lines.allSatisfy { !$0.count.isHidden })
        #expect(first.averages.count == 3 && first.averages.allSatisfy { $0.value == nil })
    }

    /// Who waited is asked how long it was.
    ///
    /// - Parameters:
    ///   - asked: how many waited, of 140.
    ///   - counts: how many chose each of the scores; the others of those who were asked left it out.
    private func followUp(asked: Int, _ scores: [Double], _ counts: [Int]) throws -> Tally {
        var scale = Self.scale("long", scores)
        scale.condition = .isOneOf(Condition.Reference("waited"), ["yes"])
        let survey = Self.survey([Question(.yesNo, "waited", "Did you wait?"), scale])
        var tally = Tally(try TallyPlan(survey))
        let chosen = zip(scores, counts).flatMap { score, count in Array(repeating: "s\(Int(score))", count: count) }
        for person in 0..<140 {
            var answers = ["waited": GivenAnswer.answered(.choice(person < asked ? "yes" : "no"))]
            if person < chosen.count { answers["long"] = .answered(.choice(chosen[person])) }
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
        }
        return tally
    }

    @Test("The mean of a follow-up does not say how few left it out")
    func mean() throws {
        // The counts are known to within four each; with the mean there are 73 at least of the 82 who may have waited.
        let (breaches, analysis) = Self.attack(try followUp(asked: 80, [0, 100], [62, 17]), .standard)
        let long = try #require(analysis.items.last)
        #expect(breaches == [] && !long.hasHiddenLines)
        #expect(long.averages.allSatisfy { $0.value == nil })
    }

    @Test("The median of a follow-up does not say how few left it out")
    func median() throws {
        // Between two scores: as many are below it as above.
        let rules = try PublicationRules(threshold: 12)
        let (breaches, analysis) = Self.attack(try followUp(asked: 85, [1, 2, 3], [22, 20, 42]), rules)
        let long = try #require(analysis.items.last)
        #expect(breaches == [] && !long.hasHiddenLines)
        #expect(long.averages.allSatisfy { $0.value == nil })
    }
}

extension PublishedItem {
    /// Whether a choice stands there without its number.
    fileprivate var hasHiddenLines: Bool { lines.contains { $0.count.isHidden && $0.measure == .choice } }
}
