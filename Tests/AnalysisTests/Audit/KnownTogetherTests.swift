import Questionnaire
import Testing

@testable import Analysis

/// What an attacker knows only from several publications, or of those of whom nothing is published as such.
struct KnownTogetherTests {
    private static func plan(endingAt code: Identifier? = nil, isPartFirst: Bool = false) throws -> TallyPlan {
        func closed(_ kind: QuestionKind, _ id: Identifier, _ codes: [Identifier]) -> Question {
            var question = Question(kind, id, "What of it?")
            question.choices = codes.map { Choice($0, Text($0.name)) }
            return question
        }
        var age = closed(.one, "age", ["young", "old"])
        age.isBreakdown = true
        var hurt = closed(.one, "hurt", ["yes", "no", "unsure"])
        if let place = hurt.choices.firstIndex(where: { $0.code == code }) { hurt.choices[place].ending = "enough" }
        var told = Question(.yesNo, "told", "Did you tell?")
        told.condition = .isOneOf(Condition.Reference("hurt"), ["yes"])
        var words = Question(.longText, "words", "What gets in the way?")
        words.codebook = "book"
        var scale = Question(.scale, "scale", "How much?")
        scale.choices = (1...5).map { Choice(Identifier("s\($0)"), Text("\($0)"), score: Double($0)) }
        var section = Section("main", "Main")
        section.questions = [age, hurt, closed(.many, "turn-to", ["friend", "nobody"]), scale, words, told]
        var survey = Survey("known", "Known")
        survey.sections = [section]
        survey.endings = [Ending("enough")]
        let themes = [
            Theme(id: "waiting", title: "waiting", terms: [Term("wait*")]),
            Theme(id: "months", title: "months", terms: [Term("months")], parent: "waiting"),
            Theme(id: "cost", title: "cost", terms: [Term("cost")]),
        ]
        let codebook = Codebook(id: "book", themes: isPartFirst ? themes.reversed() : themes)
        let coder = try #require(ThemeCoder([codebook]))
        return try TallyPlan(CheckedSurvey(survey), by: ["age"], themes: ["book": ThemeSorting(coder)])
    }

    private static func row(_ item: String, _ measure: String, _ count: Int?, in group: String = "") -> PublishedRow {
        row(item, measure, "", count, in: group)
    }

    private static func row(
        _ item: String, _ measure: String, _ code: String, _ count: Int?, in group: String = "", percent: Double? = nil,
        base: Int? = nil
    ) -> PublishedRow {
        PublishedRow(
            breakdown: group.isEmpty ? "" : "age", group: group, item: item, measure: measure, code: code,
            count: count.map { .count($0) } ?? .hidden, percent: percent, base: base)
    }

    private static func published(_ rows: [PublishedRow], rounding: Int = 0) throws -> Publication {
        Publication(rows, under: try PublicationRules(rounding: rounding))
    }

    private static func audit(
        _ latest: [Publication], earlier: [Publication] = [], endingAt code: Identifier? = nil
    ) throws -> PublicationAudit {
        let audit = PublicationAudit(try plan(endingAt: code), latest: latest, earlier: earlier)
        #expect(!audit.isImpossible && audit.unknown.isEmpty)
        return audit
    }

    @Test("Those who are not counted hold where they may be as many as the threshold, and are named one below it")
    func upToThreshold() throws {
        let answered = try Self.published([Self.row("turn-to", "answered", 96)])
        let nine = try Self.published([Self.row("turn-to", "choice", "friend", 90)], rounding: 9)
        #expect(try Self.audit([answered, nine]).findings.isEmpty)
        let fewer = try Self.published([Self.row("turn-to", "answered", 95)])
        #expect(try Self.audit([fewer, nine]).findings.map(\.range) == [1...9])
    }

    @Test("What an earlier publication gives away by itself is named as that, and a nought is one too")
    func earlier() throws {
        for (shown, range) in [(95, 5...5), (100, 0...0)] {
            let before = [
                Self.row("hurt", "answered", 100), Self.row("hurt", "choice", "no", shown),
                Self.row("hurt", "choice", "unsure", 0), Self.row("hurt", "choice", "yes", nil),
            ]
            let latest = try Self.published([Self.row("turn-to", "answered", 100)])
            let audit = try Self.audit([latest], earlier: [try Self.published(before)])
            #expect(audit.findings.map(\.isEarlier) == [true])
            #expect(audit.findings.map(\.label) == ["yes"] && audit.findings.map(\.range) == [range])
        }
    }

    @Test("How many people there are may be known: it stands there as hidden only where a group is")
    func people() throws {
        let rows = [
            PublishedRow(measure: "responses", count: .hidden), Self.row("turn-to", "answered", 100),
            Self.row("turn-to", "declined", 0), Self.row("turn-to", "skipped", 0),
        ]
        #expect(try Self.audit([try Self.published(rows)]).holds)
    }

    @Test("Those who wrote of something else, and those who wrote of a theme and not of its part, are attacked")
    func themes() throws {
        func findings(_ rows: [PublishedRow]) throws -> [PublicationAudit.Finding] {
            try Self.audit([try Self.published(rows)]).findings
        }
        let theme = try findings([Self.row("words", "answered", 100), Self.row("words", "theme", "waiting", 95)])
        #expect(theme.map(\.kind) == [.difference(than: "waiting")] && theme.map(\.range) == [5...5])
        let part = try findings([Self.row("words", "theme", "waiting", 50), Self.row("words", "theme", "months", 45)])
        #expect(part.map(\.kind) == [.difference(than: "months")] && part.map(\.range) == [5...5])
    }

    @Test(
        "Those who wrote of one of a pair of themes and not of the other, and what a pair says of others, are attacked")
    func pairs() throws {
        let pair = Self.row("words", "theme-pair", "waiting+cost", 45)
        let alone = try Self.audit([
            try Self.published([
                pair, Self.row("words", "theme", "waiting", 50), Self.row("words", "theme", "cost", 60),
            ])
        ]).findings
        #expect(alone.map(\.kind) == [.difference(than: "waiting + cost")] && alone.map(\.label) == ["waiting"])
        #expect(alone.map(\.range) == [5...5])
        // Of a hundred, 95 wrote of one of the two.
        let without = try Self.audit([
            try Self.published([
                pair, Self.row("words", "theme", "waiting", 70), Self.row("words", "theme", "cost", 70),
                Self.row("words", "answered", 100), Self.row("words", "no-theme", nil),
            ])
        ]).findings
        #expect(without.map(\.label) == ["no theme found"] && without.map(\.range) == [0...5])
        #expect(try Self.audit([try Self.published([pair, Self.row("words", "theme", "cost", nil)])]).findings.isEmpty)
    }

    @Test("Three themes whose pairs are all told say how many wrote of which of them, and a few of these are named")
    func threes() throws {
        // Sixty wrote of waiting, forty of them of months; thirty of both waiting and cost, and 25 of months and cost.
        func findings(_ pair: Int, rounding: Int = 0, isPartFirst: Bool = false) throws -> [PublicationAudit.Finding] {
            let published = try Self.published(
                [
                    Self.row("words", "answered", 200), Self.row("words", "theme", "waiting", 60),
                    Self.row("words", "theme", "months", 40), Self.row("words", "theme", "cost", 60),
                    Self.row("words", "theme-pair", "waiting+cost", pair),
                    Self.row("words", "theme-pair", "months+cost", 25),
                ], rounding: rounding)
            return PublicationAudit(try Self.plan(isPartFirst: isPartFirst), latest: [published]).findings
        }
        #expect(try findings(30, isPartFirst: true).map(\.label) == ["cost + waiting, not months"])
        let found = try findings(30)
        #expect(found.map(\.label) == ["waiting + cost, not months"] && found.map(\.range) == [5...5])
        #expect(try findings(35).isEmpty && findings(25).isEmpty)
        #expect(try findings(30, rounding: 5).map(\.range) == [1...9] && findings(30, rounding: 6).isEmpty)
        let without = try Self.audit([
            try Self.published([
                Self.row("words", "theme", "waiting", 60), Self.row("words", "theme", "cost", 60),
                Self.row("words", "theme-pair", "waiting+cost", 30),
                Self.row("words", "theme-pair", "months+cost", 25),
            ])
        ])
        #expect(without.findings.isEmpty)
        // Ninety wrote of one of the three.
        let none = try Self.audit([
            try Self.published([
                Self.row("words", "answered", 95), Self.row("words", "theme", "waiting", 60),
                Self.row("words", "theme", "months", 40), Self.row("words", "theme", "cost", 60),
                Self.row("words", "theme-pair", "waiting+cost", 30),
                Self.row("words", "theme-pair", "months+cost", 20),
            ])
        ])
        #expect(none.findings.map(\.label) == ["not waiting or months or cost"])
        #expect(none.findings.map(\.range) == [5...5])
    }

    @Test("Who only denies a theme is attacked with those who wrote of it, and with those who deny a part of it")
    func denied() throws {
        func findings(_ denied: Int?, of part: Int?, months: Int = 45) throws -> [PublicationAudit.Finding] {
            try Self.audit([
                try Self.published([
                    Self.row("words", "theme", "waiting", 55), Self.row("words", "theme", "months", months),
                    Self.row("words", "theme-only-denied", "waiting", denied),
                    Self.row("words", "theme-only-denied", "months", part),
                ])
            ]).findings
        }
        let few = try findings(50, of: 45)
        #expect(
            few.map(\.kind) == [
                .difference(than: "waiting (only denied)"), .difference(than: "months (not only denied)"),
            ])
        #expect(few.map(\.range) == [5...5, 5...5])
        let parts = try findings(25, of: 20)
        #expect(parts.map(\.label) == ["waiting (not only denied)"] && parts.map(\.range) == [5...5])
        #expect(try findings(25, of: 15).isEmpty && findings(25, of: 25).isEmpty)
        // Whoever denies the whole and wrote of the part denies that too, so of 45 all but five deny it at least.
        #expect(try findings(50, of: nil).last?.label == "months (only denied)")
        #expect(try findings(50, of: nil).last?.range == 40...45)
        #expect(try findings(nil, of: 15).isEmpty)
    }

    @Test("Where a choice ends the survey, those whom it led away were not asked what comes later")
    func endings() throws {
        let rows = [
            Self.row("hurt", "choice", "yes", 50), Self.row("told", "answered", 45), Self.row("told", "declined", 0),
            Self.row("told", "skipped", nil),
        ]
        #expect(try Self.audit([try Self.published(rows)]).findings.map(\.range) == [5...5])
        #expect(try Self.audit([try Self.published(rows)], endingAt: "unsure").findings.map(\.range) == [0...5])
    }

    @Test("The groups are no more people than there are, so one that is left can be too small to skip much")
    func sizes() throws {
        let rows = [
            PublishedRow(measure: "responses", count: .count(100)),
            PublishedRow(breakdown: "age", group: "young", measure: "group-size", count: .count(60)),
            Self.row("turn-to", "answered", 50, in: "young"), Self.row("turn-to", "answered", 35, in: "old"),
            Self.row("turn-to", "declined", 0, in: "old"), Self.row("turn-to", "skipped", nil, in: "old"),
        ]
        #expect(try Self.audit([try Self.published(rows)]).findings.map(\.range) == [0...5])
    }

    @Test("The same number rounded in two ways is known more closely than in either")
    func rounded() throws {
        let exact = try Self.published([
            Self.row("hurt", "answered", 100), Self.row("hurt", "choice", "unsure", 0),
            Self.row("hurt", "choice", "no", nil),
        ])
        let five = try Self.published([Self.row("hurt", "choice", "yes", 95)], rounding: 5)
        let four = try Self.published([Self.row("hurt", "choice", "yes", 96)], rounding: 4)
        #expect(try Self.audit([exact, five]).findings.map(\.range) == [3...7])
        #expect(try Self.audit([exact, five, four]).findings.map(\.range) == [3...6])
        let shares = try [(20.0, 100), (22.0, 300)].map { percent, base in
            try Self.published([Self.row("hurt", "choice", "yes", nil, percent: percent, base: base)])
        }
        #expect(try Self.audit([exact, shares[0]]).findings.map(\.range) == [78...82])
        #expect(try Self.audit([exact] + shares).findings.map(\.range) == [78...78])
    }

    @Test("A mean in one publication and the counts in another, and groups in two of them, are put together")
    func together() throws {
        let counts = try Self.published([
            Self.row("scale", "answered", 100), Self.row("scale", "choice", "s1", 40),
            Self.row("scale", "choice", "s5", 30),
            Self.row("scale", "choice", "s2", nil), Self.row("scale", "choice", "s3", nil),
            Self.row("scale", "choice", "s4", nil),
        ])
        #expect(try Self.audit([counts]).holds)
        let mean = try Self.published([PublishedRow(item: "scale", measure: "mean", count: .hidden, value: 2.5)])
        #expect(try Self.audit([counts, mean]).findings.map(\.range) == [25...30, 0...5, 0...2])
        let young = try Self.published([
            Self.row("hurt", "choice", "yes", 50), Self.row("hurt", "choice", "yes", 45, in: "young"),
        ])
        let old = try Self.published([
            Self.row("hurt", "choice", "no", 20, in: "old"), Self.row("hurt", "choice", "yes", nil, in: "old"),
        ])
        #expect(try Self.audit([young, old]).findings.map(\.range) == [0...5])
    }
}
