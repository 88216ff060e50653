import Questionnaire
import Testing

@testable import Analysis

/// What is published of other editions, and of an earlier report, is attacked as far as it is known.
struct EditionAuditTests {
    private static func plan(edition: String = "2026", asking: Bool = true) throws -> TallyPlan {
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("young", "Young"), Choice("old", "Old")]
        var told = Question(.yesNo, "told", "Did you tell?")
        told.condition = .isOneOf(Condition.Reference("hurt"), ["yes"])
        var scale = Question(.scale, "scale", "How much?")
        scale.choices = (1...5).map { Choice(Identifier("s\($0)"), Text("\($0)"), score: Double($0)) }
        var section = Section("main", "Main")
        section.questions = [age, Question(.yesNo, "hurt", "Were you hurt?"), told, scale]
        var survey = Survey("audited", "Audited")
        survey.edition = edition
        survey.sections = [section]
        return try TallyPlan(CheckedSurvey(survey), by: ["age"])
    }

    private static func row(_ item: String, _ measure: String, _ code: String, _ count: Int?, in group: String = "")
        -> PublishedRow
    {
        PublishedRow(
            breakdown: group.isEmpty ? "" : "age", group: group, item: item, measure: measure, code: code,
            count: count.map { .count($0) } ?? .hidden)
    }

    private static func published(_ rows: [PublishedRow], edition: String? = nil) throws -> Publication {
        Publication(rows, under: try PublicationRules(rounding: 0), edition: edition)
    }

    /// Of a hundred who answered 95 said yes, and how many said no is hidden.
    private static func broken(in group: String = "") -> [PublishedRow] {
        [
            row("hurt", "answered", "", 100, in: group), row("hurt", "choice", "yes", 95, in: group),
            row("hurt", "choice", "no", nil, in: group),
        ]
    }

    private static let whole = [row("hurt", "answered", "", 100)]
    private static let impossible = [
        row("hurt", "answered", "", 100), row("hurt", "choice", "yes", 150), row("hurt", "skipped", "", nil),
    ]

    private static func audit(
        _ latest: [Publication], earlier: [Publication] = [], editions: [String: TallyPlan] = [:]
    ) throws -> PublicationAudit {
        PublicationAudit(try plan(), latest: latest, earlier: earlier, editions: editions)
    }

    @Test("The survey's own edition may be named, and is attacked with what names none")
    func own() throws {
        let parts = [Array(Self.broken().prefix(2)), Array(Self.broken().suffix(1))]
        let audit = try Self.audit([
            try Self.published(parts[0], edition: "2026"), try Self.published(parts[1]),
        ])
        #expect(audit.findings.map(\.range) == [5...5] && audit.findings.first?.edition == nil)
    }

    @Test("What another edition gives away is named with it, also where it stood in an earlier report")
    func others() throws {
        for editions in [[:], ["2025": try Self.plan(edition: "2025")]] {
            let last = try Self.published(Self.broken(), edition: "2025")
            let now = try Self.published(Self.whole)
            let audits = [
                try Self.audit([now, last], editions: editions),
                try Self.audit([now], earlier: [last], editions: editions),
            ]
            for audit in audits {
                #expect(audit.findings.map(\.edition) == ["2025"] && audit.findings.map(\.range) == [5...5])
                #expect(audit.shown == 3 && audit.hidden == 1 && !audit.holds)
            }
        }
    }

    @Test("Numbers of another edition that contradict each other, or that nobody can have led to, do not hold")
    func contradicting() throws {
        let two = try [100, 150].map {
            try Self.published([Self.row("hurt", "answered", "", $0)], edition: "2025")
        }
        let audit = try Self.audit(two)
        #expect(audit.contradictions == ["Were you hurt? [hurt]: answered (2025)"] && !audit.holds)
        let wrong = try Self.audit([try Self.published(Self.impossible, edition: "2025")])
        #expect(wrong.impossibleEditions == ["2025"] && !wrong.isImpossible && !wrong.holds)
        let own = try Self.audit([try Self.published(Self.impossible)])
        #expect(own.isImpossible && own.impossibleEditions.isEmpty && !own.holds)
    }

    @Test("What contradicts itself over several publications does not hold, and neither does what the survey has not")
    func together() throws {
        let two = try [100, 150].map { try Self.published([Self.row("hurt", "answered", "", $0)]) }
        for audit in [try Self.audit(two), try Self.audit([], earlier: two)] {
            #expect(audit.contradictions == ["Were you hurt? [hurt]: answered"] && !audit.holds)
            #expect(audit.findings.isEmpty && !audit.isImpossible)
        }
        for row in [Self.row("gone", "answered", "", 30), Self.row("gone", "choice", "yes", 30)] {
            let unknown = try Self.audit([try Self.published([row])])
            #expect(unknown.unknown == ["gone"] && !unknown.holds)
        }
        // Files take the place of a breakdown where themes are counted by file.
        let file = PublishedRow(
            breakdown: "file", group: "one.csv", item: "hurt", measure: "answered", count: .count(30))
        #expect(try Self.audit([try Self.published([file])]).unknown.isEmpty)
        let earlier = try Self.audit(
            [try Self.published(Self.whole)],
            earlier: [try Self.published([Self.row("hurt", "answered", "", 50), Self.row("hurt", "skipped", "", nil)])])
        #expect(earlier.shown == 2 && earlier.hidden == 1)
    }

    @Test("Who was asked in another edition, and what counted how much, is known only with its survey")
    func survey() throws {
        let asked = [
            Self.row("hurt", "choice", "yes", 50), Self.row("told", "answered", "", 45),
            Self.row("told", "declined", "", 0), Self.row("told", "skipped", "", nil),
        ]
        let scale =
            [Self.row("scale", "answered", "", 100), Self.row("scale", "choice", "s1", 40)]
            + [Self.row("scale", "choice", "s5", 30)] + ["s2", "s3", "s4"].map { Self.row("scale", "choice", $0, nil) }
            + [PublishedRow(item: "scale", measure: "mean", count: .hidden, value: 2.5)]
        for rows in [asked, scale] {
            let last = try Self.published(rows, edition: "2025")
            #expect(try Self.audit([last]).holds)
            let known = try Self.audit([last], editions: ["2025": try Self.plan(edition: "2025")])
            #expect(known.findings.first?.edition == "2025")
        }
    }

    @Test("A question or a breakdown with choices that are not known here is left alone in another edition")
    func unknownChoices() throws {
        let perhaps = Self.broken() + [Self.row("hurt", "choice", "perhaps", 30)]
        #expect(try Self.audit([try Self.published(perhaps, edition: "2025")]).findings.isEmpty)
        let older = Self.broken(in: "young") + [Self.row("hurt", "answered", "", 100, in: "older")]
        #expect(try Self.audit([try Self.published(Self.broken(in: "young"), edition: "2025")]).findings.count == 1)
        #expect(try Self.audit([try Self.published(older, edition: "2025")]).findings.isEmpty)
    }
}
