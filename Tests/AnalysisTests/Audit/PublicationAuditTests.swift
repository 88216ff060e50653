import Questionnaire
import Testing

@testable import Analysis

struct PublicationAuditTests {
    private static let rules = PublicationRules.standard

    private static func plan() throws -> TallyPlan {
        var section = Section("main", "Main")
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("young", "Young"), Choice("old", "Old")]
        var turnTo = Question(.many, "turn-to", "Who do you turn to?")
        turnTo.choices = [Choice("friend", "A friend"), Choice("nobody", "Nobody")]
        section.questions = [age, Question(.yesNo, "hurt", "Were you hurt?"), turnTo]
        var survey = Survey("audited", "Audited")
        survey.sections = [section]
        return try TallyPlan(CheckedSurvey(survey), by: ["age"])
    }

    private static func row(
        _ item: String, _ measure: String, _ count: PublishedCell, of code: String = "", percent: Double? = nil,
        group: String? = nil
    ) -> PublishedRow {
        PublishedRow(
            breakdown: group == nil ? "" : "age", group: group ?? "", item: item, measure: measure, code: code,
            count: count, percent: percent)
    }

    /// How many were hurt is hidden, and everything else about it.
    private static let hurt = [
        row("", "responses", .about(200)), row("hurt", "answered", .count(200)), row("hurt", "skipped", .hidden),
        row("hurt", "choice", .hidden, of: "yes"), row("hurt", "choice", .hidden, of: "no"),
    ]

    private static func audit(_ rows: [PublishedRow], earlier: [PublishedRow] = []) throws -> PublicationAudit {
        PublicationAudit(
            try plan(), latest: [Publication(rows, under: rules)],
            earlier: earlier.isEmpty ? [] : [Publication(earlier, under: rules)])
    }

    @Test("Figures that hide enough hold, and how many of them are hidden is told")
    func holds() throws {
        let audit = try Self.audit(Self.hurt)
        #expect(audit.findings.isEmpty && audit.contradictions.isEmpty && !audit.isImpossible)
        #expect(audit.shown == 2 && audit.hidden == 3)
    }

    @Test("A hidden number that another table shows the rest of is named, with what it must be")
    func otherTable() throws {
        let audit = try Self.audit(Self.hurt + [Self.row("hurt", "choice", .count(195), of: "no")])
        let finding = try #require(audit.findings.first { $0.label == "Yes" })
        #expect(finding.kind == .hidden && finding.item == "hurt" && finding.title == "Were you hurt?")
        // 200 and 195 are rounded to 5.
        #expect(finding.range == 1...9)
    }

    @Test("A share beside its base gives its hidden count away")
    func share() throws {
        let rows = [
            Self.row("", "responses", .about(200)), Self.row("hurt", "answered", .count(100)),
            Self.row("hurt", "choice", .hidden, of: "no"),
            Self.row("hurt", "choice", .hidden, of: "yes", percent: 5),
        ]
        // Those who were not hurt are the rest of about a hundred: from 90 to 100.
        let finding = try #require(try Self.audit(rows).findings.first { $0.label == "No" })
        #expect(finding.kind == .hidden && finding.range == 91...99)
    }

    @Test("Groups of one publication and the whole of another are put together")
    func groups() throws {
        var rows = Self.hurt
        rows += [
            Self.row("", "group-size", .about(100), group: "young"),
            Self.row("", "group-size", .about(100), group: "old"),
            Self.row("hurt", "answered", .count(100), group: "young"),
            Self.row("hurt", "choice", .hidden, of: "yes", group: "young"),
            Self.row("hurt", "choice", .count(95), of: "no", group: "young"),
        ]
        let audit = try Self.audit(rows)
        let finding = try #require(audit.findings.first { $0.label == "Yes" && $0.group != nil })
        #expect(finding.group == "Young [age]" && finding.range == 1...9)
    }

    @Test("Those who came after the last publication are attacked too")
    func previous() throws {
        func rows(_ yes: Int, _ no: Int) -> [PublishedRow] {
            [
                Self.row("", "responses", .about(200)), Self.row("hurt", "answered", .count(yes + no)),
                Self.row("hurt", "choice", .count(yes), of: "yes"), Self.row("hurt", "choice", .count(no), of: "no"),
            ]
        }
        let audit = try Self.audit(rows(105, 100), earlier: rows(100, 100))
        let finding = try #require(audit.findings.first { $0.kind == .change && $0.label == "Yes" })
        #expect(finding.range == 1...9)
        #expect(try Self.audit(rows(140, 130), earlier: rows(100, 100)).findings.isEmpty)
        #expect(try Self.audit(rows(60, 60), earlier: rows(100, 100)).isImpossible)
    }

    @Test("The same number given in two ways is a fault of the publication")
    func contradictions() throws {
        let audit = try Self.audit(Self.hurt + [Self.row("hurt", "answered", .count(150))])
        #expect(audit.contradictions == ["Were you hurt? [hurt]: answered"])
    }

    @Test("Those who answered and did not choose something are not let out of sight")
    func difference() throws {
        let audit = try Self.audit([
            Self.row("", "responses", .about(200)), Self.row("turn-to", "answered", .count(105)),
            Self.row("turn-to", "choice", .count(100), of: "friend"),
        ])
        let finding = try #require(audit.findings.first)
        #expect(finding.kind == .difference(than: "A friend") && finding.range == 1...9)
    }

    @Test("What the survey does not have is named, for nothing can be said of it")
    func unknown() throws {
        let audit = try Self.audit(
            Self.hurt + [
                Self.row("gone", "choice", .count(30), of: "yes"),
                Self.row("hurt", "choice", .count(30), of: "perhaps"),
                Self.row("hurt", "answered", .count(30), group: "older"),
            ])
        #expect(audit.shown == 2)
        #expect(audit.unknown == ["age/older", "gone", "hurt/perhaps"])
    }

    @Test("Those who declined a question that lists no such choice do not make the figures impossible")
    func declined() throws {
        let audit = try Self.audit(Self.hurt + [Self.row("hurt", "declined", .count(15))])
        #expect(!audit.isImpossible && audit.findings.isEmpty)
    }

    @Test("A group of which nothing is said need not hide a nought that stands for everybody")
    func nought() throws {
        let audit = try Self.audit([
            Self.row("", "responses", .about(200)), Self.row("", "group-size", .about(100), group: "young"),
            Self.row("turn-to", "answered", .count(190)), Self.row("turn-to", "choice", .count(0), of: "nobody"),
            Self.row("turn-to", "answered", .count(90), group: "young"),
            Self.row("turn-to", "choice", .hidden, of: "nobody", group: "young"),
        ])
        #expect(audit.findings.isEmpty)
    }
}
