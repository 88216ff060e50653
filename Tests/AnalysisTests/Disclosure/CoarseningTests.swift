import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// What goes with a figure that is given up, and what goes first.
struct CoarseningTests {
    /// Eighty people are asked whether they waited, and the sixty who did how long, in two groups.
    private static func tally() throws -> Tally {
        func closed(_ kind: QuestionKind, _ id: Identifier, _ codes: [Identifier]) -> Question {
            var question = Question(kind, id, "What of it?")
            question.choices = codes.map { Choice($0, Text($0.name)) }
            return question
        }
        var age = closed(.one, "age", ["young", "old"])
        age.isBreakdown = true
        var who = closed(.one, "who", ["friend", "nobody", "other"])
        who.choices[2].isOther = true
        var long = closed(.one, "long", ["short", "too-long"])
        long.condition = .isOneOf(Condition.Reference("who"), ["friend"])
        var section = Section("main", "Main")
        section.questions = [age, who, long, closed(.rank, "first", ["a", "b", "c"])]
        var survey = Survey("coarse", "Coarse")
        survey.sections = [section]
        var tally = Tally(try TallyPlan(CheckedSurvey(survey), by: ["age"]))
        for person in 0..<80 {
            var answers: [String: GivenAnswer] = [
                "age": .answered(.choice(person % 2 == 0 ? "young" : "old")),
                "who": .answered(.choice(person < 60 ? "friend" : "nobody")), "first": .answered(.ranking(["a", "b"])),
            ]
            if person < 60 { answers["long"] = .answered(.choice(person < 40 ? "short" : "too-long")) }
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
        }
        return tally
    }

    private static func hiding(_ measure: CountPlace.Measure, of item: Int) throws -> ItemMask {
        let tally = try tally()
        var mask = ItemMask(for: tally.counts.whole[item])
        mask.hide(measure, of: tally.plan.items[item], tally.counts.whole[item])
        return mask
    }

    @Test("With a count goes what would say the same")
    func together() throws {
        let choice = try Self.hiding(.line(.choice, code: "other"), of: 1)
        #expect(choice.counts == [false, false, true] && choice.writeIns == [false, false, true])
        #expect(choice.hidesAverages && !choice.answered)
        let writeIn = try Self.hiding(.line(.writeIn, code: "other"), of: 1)
        #expect(writeIn.writeIns == [false, false, true] && !writeIn.counts.contains(true))
        let first = try Self.hiding(.line(.first, code: "b"), of: 3)
        #expect(first.firsts == [false, true, false] && first.counts == [true, true, true] && first.hidesAverages)
        let ranked = try Self.hiding(.line(.ranked, code: "b"), of: 3)
        #expect(ranked.firsts == [false, false, false] && ranked.counts == [true, true, true] && ranked.hidesAverages)
        let states = try [CountPlace.Measure.declined, .skipped, .notAsked].map { try Self.hiding($0, of: 1).states }
        #expect(states == [[false, true, false, false], [false, false, true, false], [false, false, false, true]])
        #expect(try Self.hiding(.answered, of: 1).states == [true, true, true, true])
        #expect(try Self.hiding(.line(.noTheme, code: ""), of: 1).withoutTheme)
    }

    @Test("A single hidden count among counts that add up takes the smallest of the others with it")
    func lone() throws {
        let tally = try Self.tally()
        func hidden(_ place: Int, of item: Int) -> [Bool] {
            var mask = ItemMask(for: tally.counts.whole[item])
            mask.counts[place] = true
            mask.hideLone(of: tally.plan.items[item], tally.counts.whole[item])
            return mask.counts
        }
        #expect(hidden(0, of: 1) == [true, false, true])
        #expect(hidden(2, of: 1) == [false, true, true])
        // What people ranked does not add up.
        #expect(hidden(0, of: 3) == [true, false, false])
    }

    @Test("A question that others lead to is told of in less detail, step by step, and any other is not")
    func steps() throws {
        let tally = try Self.tally()
        func next(_ item: Int, _ detail: ItemMask.Detail) -> ItemMask.Detail? {
            var mask = ItemMask(for: tally.counts.whole[item])
            mask.detail = detail
            return mask.nextDetail(of: tally.plan.items[item], tally.counts.whole[item], .standard)
        }
        #expect(
            [ItemMask.Detail.counts, .summedBase, .sharesOnly].map { next(2, $0) } == [.summedBase, .sharesOnly, nil])
        #expect(next(1, .counts) == nil)
    }

    @Test("What stands over everybody, large counts and bases go last, and less detail before all that is hidden")
    func prices() throws {
        let tally = try Self.tally()
        let whole = tally.counts.whole.map { ItemMask(for: $0) }
        let groups = tally.counts.groups.map { $0.map { $0.map { ItemMask(for: $0) } } }
        let prices = Dictionary(
            uniqueKeysWithValues: CoarseningPrices(
                of: tally, rules: .standard, whole: whole, groups: groups, items: Array(whole.indices)
            ).prices.map { ($0.place, $0.price) })
        func price(_ measure: CountPlace.Measure, _ item: String, in part: CountPlace.Part = .everybody) throws
            -> Double
        {
            try #require(prices[CountPlace(part, item, measure)])
        }
        let young = CountPlace.Part.group(breakdown: "age", code: "young")
        let (friend, nobody) = (
            CountPlace.Measure.line(.choice, code: "friend"), CountPlace.Measure.line(.choice, code: "nobody")
        )
        // Nobody chose it, of everybody and of the group.
        let other = CountPlace.Measure.line(.choice, code: "other")
        #expect(try price(other, "who") > price(other, "who", in: young))
        #expect(try price(friend, "who") > price(nobody, "who"))
        #expect(try price(.answered, "who") > price(friend, "who"))
        #expect(try price(.declined, "who") < price(nobody, "who"))
        let short = CountPlace.Measure.line(.choice, code: "short")
        #expect(try price(.answered, "long") < price(short, "long") && price(short, "long") < price(other, "who"))
    }
}
