import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// Averages stand beside counts, and say something of them.
struct AverageAttackTests {
    private static let questions = 25

    private static let plan: TallyPlan? = {
        var section = Section("main", "Main")
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("young", "Young"), Choice("middle", "Middle"), Choice("old", "Old")]
        section.questions = [age]
        for number in 0..<questions {
            var scale = Question(.scale, Identifier("scale-\(number)"), "How much?")
            scale.choices = (1...(2 + number % 4)).map {
                Choice(Identifier("s\($0)"), Text("\($0)"), score: Double($0))
            }
            section.questions.append(scale)
        }
        var survey = Survey("averages", "Averages")
        survey.sections = [section]
        return try? TallyPlan(CheckedSurvey(survey), by: ["age"])
    }()

    /// Each question is a table of its own: what is chosen depends on the question, and on the group.
    private static func tally(_ random: inout SplitMix) throws -> Tally {
        let plan = try #require(Self.plan)
        var tally = Tally(plan)
        // Some are in no group: of them nothing is published, and averages could say what they answered.
        for group in plan.breakdowns[0].groups.map(\.code.name) + [nil] {
            let sizes = group == nil ? [0, 4, 9, 20] : [12, 25, 40, 90]
            let size = sizes.randomElement(using: &random) ?? 0
            let favourites = (0..<questions).map { _ in Int.random(in: 0..<5, using: &random) }
            for _ in 0..<size {
                var answers: [String: GivenAnswer] = [:]
                if let group { answers["age"] = .answered(.choice(group)) }
                for number in 0..<questions {
                    let width = 2 + number % 4
                    let favoured = min(favourites[number], width - 1)
                    let place = Bool.random(using: &random) ? favoured : Int.random(in: 0..<width, using: &random)
                    if Int.random(in: 0..<30, using: &random) > 0 {
                        answers["scale-\(number)"] = .answered(.choice("s\(place + 1)"))
                    }
                }
                tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
            }
        }
        return tally
    }

    @Test(
        "Of 10,000 random tables with their averages, nothing that is hidden can be worked out",
        arguments: [(threshold: 10, rounding: 0), (10, 5), (20, 20), (30, 20)])
    func randomTables(threshold: Int, rounding: Int) throws {
        let rules = try PublicationRules(threshold: threshold, rounding: rounding)
        var random = SplitMix(UInt64(threshold + rounding) + 90)
        var (tables, shown, hidden) = (0, 0, 0)
        while tables < 2_500 {
            let tally = try Self.tally(&random)
            let plan = tally.plan
            let figures = KnownFigures(PublishedAnalysis(of: tally, for: .publication(rules)), under: rules)
            for item in plan.items.dropFirst() {
                tables += 1
                shown += figures.averages.keys.count { $0.item == item.id }
                hidden += figures.hidden.count { $0.item == item.id }
                // Without averages they are tables as in DisclosureAttackTests.
                guard figures.averages.keys.contains(where: { $0.item == item.id }) else { continue }
                let attack = Attack(
                    [plan.items[0], item], by: plan.breakdowns, figures, threshold: rules.threshold)
                let breaches = try #require(attack.breaches(), "\(item.id) contradicts itself")
                #expect(breaches.isEmpty, "\(item.id): \(breaches)")
            }
        }
        #expect(shown > 1_000 && hidden > 2_500)
    }

    /// A hundred people, of whom it is told how many chose the ends of a scale of five.
    private func system(_ averages: [(CountPlace.Part, PublishedAverage.Measure, Double)]) throws -> Attack {
        let plan = try #require(Self.plan)
        let item = plan.items[4]
        var figures = KnownFigures()
        func place(_ code: String) -> CountPlace { CountPlace(.everybody, item.id, .line(.choice, code: code)) }
        figures.shown[CountPlace(.everybody, item.id, .answered)] = 100...100
        for (code, count) in [("s1", 40), ("s2", nil), ("s3", nil), ("s4", nil), ("s5", 30)] {
            if let count { figures.shown[place(code)] = count...count } else { figures.hidden.insert(place(code)) }
        }
        for (part, measure, value) in averages {
            figures.averages[AveragePlace(part: part, item: item.id, measure: measure, code: "")] =
                AverageLimits(value)
        }
        return Attack([item], by: [], figures, threshold: 10)
    }

    @Test("A mean beside all counts but three narrows them down, and so does a median")
    func narrows() throws {
        #expect(try system([]).breaches() == [])
        // 30 people are in the three: their scores come to 250 less 190, and to 5 more or fewer.
        let mean = try #require(try system([(.everybody, .mean, 2.5)]).breaches())
        #expect(mean.map(\.range) == [25...30, 0...5, 0...2])
        // The fiftieth and the fifty-first are on both sides of 2.5: of 50 below, 40 are known.
        let median = try #require(try system([(.everybody, .median, 2.5)]).breaches())
        #expect(median.map(\.range) == [10...10])
    }

    @Test("A mean place of nearly 1 says that nearly everybody put it first")
    func meanPlace() {
        let limits = AverageLimits(1.2)
        // Of 100 who ranked it, fewer than 75 first places would make the mean 1.25.
        let equations = AverageEquations.meanPlace(limits, first: 0, ranked: 1, places: 3)
        func holds(_ first: Double) -> Bool {
            equations.allSatisfy { ($0[0] ?? 0) * first + ($0[1] ?? 0) * 100 >= -1e-6 }
        }
        #expect(!holds(74) && holds(75) && holds(92) && !holds(93))
    }

    @Test("Where a mean is told over everybody and of all groups but a small one, that one's few are not given away")
    func smallGroup() throws {
        var section = Section("main", "Main")
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("young", "Young"), Choice("old", "Old")]
        section.questions = [age, Question(.number, "waited", "How long did you wait?")]
        var survey = Survey("small", "Small")
        survey.sections = [section]
        func means(leavingOut left: Int) throws -> [PublishedAverage] {
            var tally = Tally(try TallyPlan(CheckedSurvey(survey), by: ["age"]))
            for person in 0..<160 {
                var answers = ["age": GivenAnswer.answered(.choice(person < 60 ? "young" : "old"))]
                if person >= left { answers["waited"] = .answered(.number(Double(person % 9))) }
                tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
            }
            let analysis = PublishedAnalysis(of: tally)
            return analysis.breakdowns[0].groups[1].items.flatMap(\.averages).filter { $0.measure == .mean }
        }
        // Of the young all answered; then all but six did not.
        #expect(try means(leavingOut: 0).map { $0.value != nil } == [true])
        #expect(try means(leavingOut: 54).map { $0.value != nil } == [false])
    }
}
