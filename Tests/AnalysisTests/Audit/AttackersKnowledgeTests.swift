import Questionnaire
import Testing

@testable import Analysis

/// Everything that an attacker knows of a survey, one thing at a time: without it, the number could not be worked out.
struct AttackersKnowledgeTests {
    private static let rules = try? PublicationRules(rounding: 0)

    private static func one(_ id: Identifier, _ codes: [String], kind: QuestionKind = .one) -> Question {
        var question = Question(kind, id, "What of it?")
        question.choices = codes.map { Choice(Identifier($0), Text($0)) }
        return question
    }

    private func plan(asking condition: Condition? = nil, atMost: Int? = nil) throws -> TallyPlan {
        var age = Self.one("age", ["young", "old"])
        age.isBreakdown = true
        var safe = Question(.yesNo, "safe", "Are you safe?")
        safe.isRequired = true
        var told = Question(.yesNo, "told", "Did you tell?")
        told.condition = condition
        var pick = Self.one("pick", ["a", "b"], kind: .many)
        pick.atMost = atMost
        var turnTo = Self.one("turn-to", ["friend", "nobody", "other"], kind: .many)
        turnTo.choices[2].isOther = true
        var words = Question(.longText, "words", "What gets in the way?")
        words.codebook = "book"
        var scale = Question(.scale, "scale", "How much?")
        scale.choices = (1...5).map { Choice(Identifier("s\($0)"), Text("\($0)"), score: Double($0)) }
        var section = Section("main", "Main")
        section.questions = [
            age, Question(.yesNo, "hurt", "Were you hurt?"), safe, scale, turnTo, pick,
            Self.one("rank", ["a", "b", "c"], kind: .rank), words, told,
        ]
        var survey = Survey("known", "Known")
        survey.sections = [section]
        let codebook = Codebook(
            id: "book",
            themes: [
                Theme(id: "waiting", title: "waiting", terms: [Term("wait*")]),
                Theme(id: "months", title: "months", terms: [Term("months")], parent: "waiting"),
                Theme(id: "cost", title: "cost", terms: [Term("cost")]),
            ])
        let coder = try #require(ThemeCoder([codebook]))
        return try TallyPlan(CheckedSurvey(survey), by: ["age"], themes: ["book": ThemeSorting(coder)])
    }

    private typealias Row = (item: String, measure: String, code: String, count: Int?)

    private func range(
        of label: String, at item: String, in rows: [Row], _ plan: TallyPlan, group: String = "",
        percent: Double? = nil
    ) throws -> ClosedRange<Int>? {
        let published = rows.map { row in
            PublishedRow(
                breakdown: group.isEmpty || row.item == "age" ? "" : "age",
                group: row.item == "age" ? "" : group, item: row.item, measure: row.measure, code: row.code,
                count: row.count.map { .count($0) } ?? .hidden,
                percent: row.count == nil && row.code == "yes" ? percent : nil)
        }
        let audit = PublicationAudit(plan, latest: [Publication(published, under: try #require(Self.rules))])
        #expect(!audit.isImpossible && audit.unknown.isEmpty, "\(label)")
        return audit.findings.first { $0.item == item && $0.label == label && $0.kind == .hidden }?.range
    }

    @Test("The four states add up to the people, and nobody is led past what everybody is asked")
    func states() throws {
        let rows: [Row] = [
            ("", "responses", "", 200), ("hurt", "answered", "", 195), ("hurt", "declined", "", 0),
            ("hurt", "skipped", "", nil),
        ]
        #expect(try range(of: "skipped", at: "hurt", in: rows, plan()) == 5...5)
    }

    @Test("Nobody skips what has to be answered, so those who did or declined are everybody")
    func required() throws {
        let rows: [Row] = [
            ("safe", "answered", "", 180), ("safe", "declined", "", 20), ("hurt", "answered", "", 195),
            ("hurt", "declined", "", 0), ("hurt", "skipped", "", nil),
        ]
        #expect(try range(of: "skipped", at: "hurt", in: rows, plan()) == 5...5)
    }

    @Test("Each of those who answered made one choice, and a share is one of them")
    func distribution() throws {
        let answered: Row = ("hurt", "answered", "", 100)
        let rows: [Row] = [answered, ("hurt", "choice", "yes", 95), ("hurt", "choice", "no", nil)]
        #expect(try range(of: "No", at: "hurt", in: rows, plan()) == 5...5)
        let shares: [Row] = [answered, ("hurt", "choice", "yes", nil), ("hurt", "choice", "no", nil)]
        #expect(try range(of: "No", at: "hurt", in: shares, plan(), percent: 20) == 78...82)
    }

    @Test(
        "Of several choices each is one of those who answered, and each of these made one and as many as may be at most"
    )
    func mentions() throws {
        let several: [Row] = [
            ("", "responses", "", 100), ("turn-to", "answered", "", nil), ("turn-to", "choice", "friend", 95),
        ]
        #expect(try range(of: "answered", at: "turn-to", in: several, plan()) == 95...100)
        let rows: [Row] = [("pick", "answered", "", 100), ("pick", "choice", "a", 95), ("pick", "choice", "b", nil)]
        #expect(try range(of: "b", at: "pick", in: rows, plan(atMost: 1)) == 5...5)
        #expect(try range(of: "b", at: "pick", in: rows, plan()) == nil)
        let writing: [Row] = [
            ("turn-to", "answered", "", 100), ("turn-to", "choice", "other", nil), ("turn-to", "write-in", "other", 95),
        ]
        #expect(try range(of: "other", at: "turn-to", in: writing, plan()) == 95...100)
    }

    @Test("One thing is put first by everybody who ranks, and what is first is ranked")
    func ranking() throws {
        let rows: [Row] = [
            ("rank", "answered", "", 100), ("rank", "first", "a", 60), ("rank", "first", "b", 35),
            ("rank", "first", "c", nil),
        ]
        #expect(try range(of: "c: put first", at: "rank", in: rows, plan()) == 5...5)
        let ranked: [Row] = [("rank", "ranked", "a", 0), ("rank", "first", "a", nil)]
        #expect(try range(of: "a: put first", at: "rank", in: ranked, plan()) == 0...0)
        let answered: [Row] = [("", "responses", "", 100), ("rank", "answered", "", nil), ("rank", "ranked", "a", 95)]
        #expect(try range(of: "answered", at: "rank", in: answered, plan()) == 95...100)
    }

    @Test("A text has a theme or none, and a part of a theme is one of its whole")
    func themes() throws {
        let answered: Row = ("words", "answered", "", 100)
        let rest: [Row] = [answered, ("words", "no-theme", "", 95), ("words", "theme", "cost", nil)]
        #expect(try range(of: "cost", at: "words", in: rest, plan()) == 0...5)
        let part: [Row] = [answered, ("words", "theme", "months", 95), ("words", "theme", "waiting", nil)]
        #expect(try range(of: "waiting", at: "words", in: part, plan()) == 95...100)
        let last: [Row] = [
            answered, ("words", "no-theme", "", 0), ("words", "theme", "waiting", 0), ("words", "theme", "months", 0),
            ("words", "theme", "cost", nil),
        ]
        #expect(try range(of: "cost", at: "words", in: last, plan()) == 100...100)
    }

    @Test("The groups and those in none are everybody, and a group is as large as its choice is often made")
    func groups() throws {
        let plan = try self.plan()
        let whole = Publication(
            [
                PublishedRow(item: "hurt", measure: "choice", code: "yes", count: .count(50)),
                PublishedRow(
                    breakdown: "age", group: "young", item: "hurt", measure: "choice", code: "yes", count: .count(45)),
                PublishedRow(
                    breakdown: "age", group: "old", item: "hurt", measure: "choice", code: "yes", count: .hidden),
                PublishedRow(
                    breakdown: "age", group: "old", item: "hurt", measure: "choice", code: "no", count: .count(20)),
            ], under: try #require(Self.rules))
        let audit = PublicationAudit(plan, latest: [whole])
        #expect(audit.findings.first { $0.group == "old [age]" && $0.label == "Yes" }?.range == 0...5)
        let rows: [Row] = [
            ("age", "choice", "young", 30), ("hurt", "answered", "", 25), ("hurt", "declined", "", 0),
            ("hurt", "skipped", "", nil),
        ]
        #expect(try range(of: "skipped", at: "hurt", in: rows, plan, group: "young") == 5...5)
    }

    private static let hurt = Condition.Reference("hurt")
    private static let yes = Condition.isOneOf(hurt, ["yes"])
    private static let safe = Condition.isOneOf(Condition.Reference("safe"), ["yes"])
    private static let turnTo = Condition.Reference("turn-to")

    /// Fifty are asked, by each of these; 45 answered.
    private static let conditions: [(Condition, [Row])] = [
        (yes, [("hurt", "choice", "yes", 50)]),
        (.not(yes), [("hurt", "choice", "no", 50)]),
        (
            .and([yes, safe]),
            [("", "responses", "", 200), ("hurt", "choice", "yes", 50), ("safe", "choice", "yes", 200)]
        ),
        (.or([yes, safe]), [("hurt", "choice", "yes", 50), ("safe", "choice", "yes", 0)]),
        (
            .compares(Condition.Reference("scale"), .greaterOrEqual, 4),
            [("scale", "choice", "s4", 30), ("scale", "choice", "s5", 20)]
        ),
        (.hasAny(turnTo, ["friend"]), [("turn-to", "choice", "friend", 50)]),
        (
            .hasAll(turnTo, ["friend", "nobody"]),
            [
                ("turn-to", "answered", "", 200), ("turn-to", "choice", "friend", 50),
                ("turn-to", "choice", "nobody", 200),
            ]
        ),
        (.hasAny(Condition.Reference("rank"), ["a"]), [("rank", "ranked", "a", 50)]),
        (.answered(hurt), [("hurt", "answered", "", 50)]),
        (.declined(hurt), [("hurt", "declined", "", 50)]),
        (.not(.answered(hurt)), [("", "responses", "", 250), ("hurt", "answered", "", 200)]),
    ]

    @Test("Who is asked is known from what leads there, whatever the condition", arguments: conditions.indices)
    func routing(_ number: Int) throws {
        let (condition, rows) = Self.conditions[number]
        let told: [Row] = [("told", "answered", "", 45), ("told", "declined", "", 0), ("told", "skipped", "", nil)]
        #expect(try range(of: "skipped", at: "told", in: rows + told, plan(asking: condition)) == 5...5)
    }

    @Test("A whole group is asked, or is not, by the answer that makes it")
    func ownGroup() throws {
        let plan = try self.plan(asking: .isOneOf(Condition.Reference("age"), ["young"]))
        let told: [Row] = [
            ("age", "choice", "young", 50), ("told", "answered", "", 45), ("told", "declined", "", 0),
            ("told", "skipped", "", nil),
        ]
        #expect(try range(of: "skipped", at: "told", in: told, plan, group: "young") == 5...5)
        // That the others were not asked is no secret: the survey says so.
        let others: [Row] = [("hurt", "answered", "", 40), ("told", "answered", "", nil), ("told", "skipped", "", nil)]
        #expect(try range(of: "skipped", at: "told", in: others, plan, group: "old") == nil)
    }

    @Test("The languages in which people answered add up, as the ways do")
    func languages() throws {
        let rows = [
            PublishedRow(measure: "responses", count: .count(100)),
            PublishedRow(measure: "language", code: "en", count: .count(95)),
            PublishedRow(measure: "language", code: "pl", count: .hidden),
        ]
        let audit = PublicationAudit(try plan(), latest: [Publication(rows, under: try #require(Self.rules))])
        #expect(audit.findings.map(\.label) == ["responses by language: pl"] && audit.findings.first?.range == 5...5)
    }

    @Test("A threshold is that of the strictest of all, and a range that wide is no secret given away")
    func threshold() throws {
        func audit(_ thresholds: [Int]) throws -> PublicationAudit {
            let rows = [
                PublishedRow(item: "hurt", measure: "answered", count: .count(100)),
                PublishedRow(item: "hurt", measure: "choice", code: "yes", count: .hidden),
                PublishedRow(item: "hurt", measure: "declined", count: .hidden),
                PublishedRow(measure: "responses", count: .count(112)),
            ]
            return PublicationAudit(
                try plan(),
                latest: try thresholds.map {
                    Publication(rows, under: try PublicationRules(threshold: $0, rounding: 0))
                })
        }
        #expect(try audit([12]).holds && audit([10]).holds)
        #expect(try audit([10, 13]).findings.map(\.label) == ["preferred not to say"])
    }
}
