import Questionnaire
import Testing

@testable import Analysis

/// How a number is read of which it does not stand there how it is given, and which rows are read at all.
struct PublishedReadingTests {
    private static func plan() throws -> TallyPlan {
        func one(_ id: Identifier, _ choices: [Choice]) -> Question {
            var question = Question(.one, id, "What of it?")
            question.choices = choices
            return question
        }
        var age = one("age", [Choice("young", "Young"), Choice("old", "Old")])
        age.isBreakdown = true
        var told = Question(.yesNo, "told", "Did you tell?")
        told.condition = .isOneOf(Condition.Reference("hurt"), ["yes"])
        var words = Question(.longText, "words", "What gets in the way?")
        words.codebook = "book"
        var section = Section("main", "Main")
        section.questions = [
            age, Question(.yesNo, "hurt", "Were you hurt?"), told, words,
            one("same", [Choice("a", "The same"), Choice("b", "The same"), Choice("c", "Other")]),
        ]
        var survey = Survey("read", "Read")
        survey.sections = [section]
        let themes = ["waiting", "cost"].map { ThemeSorting.Theme(id: $0, title: $0) }
        return try TallyPlan(
            CheckedSurvey(survey), by: ["age"], themes: ["book": ThemeSorting(themes) { _, _ in [] }])
    }

    private static let rules = PublicationRules.standard

    private static func row(
        _ item: String, _ measure: String, _ code: String = "", _ count: PublishedCell = .hidden, group: String = ""
    ) -> PublishedRow {
        PublishedRow(
            breakdown: group.isEmpty ? "" : "age", group: group, item: item, measure: measure, code: code, count: count,
            isSaidHow: false)
    }

    /// What a row lies between beside others; nil where nothing is said of it.
    private func range(_ row: PublishedRow, beside others: [PublishedRow] = []) throws -> ClosedRange<Int>? {
        let reading = PublishedReading(Publication(others + [row], under: Self.rules), of: try Self.plan())
        let place = try #require(reading.place(of: row))
        return reading.figure(of: row, at: place).shown[place]
    }

    @Test("The people of a part are said roughly, and so is the base beside shares; a base of counts is their sum")
    func bases() throws {
        let rough = RoughSize.known(about: 100, under: Self.rules)
        #expect(try range(Self.row("", "responses", "", .count(100))) == rough)
        let base = Self.row("told", "answered", "", .count(100))
        #expect(try range(base) == nil)
        var share = Self.row("told", "choice", "yes")
        share.percent = 40
        #expect(try range(base, beside: [share]) == rough)
        // A base that everybody can give is a count.
        #expect(try range(Self.row("hurt", "answered", "", .count(100))) == Self.rules.known(shownAs: 100))
        var said = base
        said.isSaidHow = true
        #expect(try range(said) == Self.rules.known(shownAs: 100))
    }

    @Test("What makes groups is said roughly where it may be, and those who gave no answer never are")
    func groupings() throws {
        let rough = RoughSize.known(about: 100, under: Self.rules)
        #expect(try range(Self.row("age", "choice", "young", .count(100))) == rough)
        #expect(try range(Self.row("age", "choice", "young", .count(105))) == Self.rules.known(shownAs: 105))
        #expect(try range(Self.row("age", "declined", "", .count(100))) == Self.rules.known(shownAs: 100))
        // "About" of anything else is a sum of what stands there too.
        #expect(try range(Self.row("hurt", "choice", "yes", .about(30))) == nil)
    }

    @Test("A share in words lies between counts, by how it and its base were rounded")
    func rough() throws {
        func counts(_ item: String) throws -> ClosedRange<Int>? {
            var row = Self.row(item, "choice", "yes")
            (row.roughly, row.base) = (30...36, 250)
            return try range(row)
        }
        // 29.5 % to 36.5 % of 250, and five either way; of a question that others lead to shares are rounded to 5 %.
        #expect(try counts("hurt") == 68...97)
        #expect(try counts("told") == 62...103)
    }

    @Test(
        "A group of which nothing stands there but that it is hidden is not told of; a share or an average is something"
    )
    func hiddenGroups() throws {
        let size = Self.row("", "group-size", "", .count(100), group: "young")
        let hidden = Self.row("hurt", "choice", "yes", group: "young")
        func place(_ row: PublishedRow, _ others: [PublishedRow]) throws -> CountPlace? {
            PublishedReading(Publication(others + [row], under: Self.rules), of: try Self.plan()).place(of: row)
        }
        #expect(try place(hidden, [size]) == nil)
        var share = hidden
        share.percent = 40
        var average = Self.row("hurt", "mean", group: "young")
        average.value = 3
        let part = CountPlace.Part.group(breakdown: "age", code: "young")
        for other in [share, average, Self.row("hurt", "answered", "", .count(40), group: "young")] {
            #expect(try place(hidden, [size, other]) == CountPlace(part, "hurt", .line(.choice, code: "yes")))
        }
        #expect(try place(Self.row("hurt", "answered", "", .count(40), group: "older"), []) == nil)
        // Its size stands there all the same, and says only that it is a group.
        #expect(try place(size, [hidden]) == .people(of: part))
    }

    @Test("Of a group of which only the size stands there the people are among those of whom nothing is published")
    func onlySize() throws {
        func said(_ measure: String, _ count: Int, in group: String = "") -> PublishedRow {
            PublishedRow(
                breakdown: group.isEmpty ? "" : "age", group: group, item: measure == "group-size" ? "" : "hurt",
                measure: measure, code: measure == "choice" ? "yes" : "", count: .count(count))
        }
        let rows = [said("choice", 100), said("choice", 95, in: "old"), said("group-size", 20, in: "young")]
        let audit = PublicationAudit(
            try Self.plan(), latest: [Publication(rows, under: try PublicationRules(rounding: 0))])
        #expect(audit.findings.map(\.kind) == [.others(breakdown: "age")] && audit.findings.map(\.range) == [5...5])
    }

    @Test("Ways, languages, pairs in either order and labels are read as what they are of, and nothing else is")
    func places() throws {
        func place(_ row: PublishedRow) throws -> CountPlace? {
            PublishedReading(Publication([row], under: Self.rules), of: try Self.plan()).place(of: row)
        }
        func labelled(_ label: String, at item: String) -> PublishedRow {
            var row = Self.row(item, "choice", "", .count(40))
            row.label = label
            return row
        }
        #expect(try place(Self.row("", "mode", "kiosk")) == CountPlace(.everybody, "", .mode("kiosk")))
        #expect(try place(Self.row("", "language", "pl")) == CountPlace(.everybody, "", .language("pl")))
        #expect(
            try place(Self.row("words", "theme-pair", "cost+waiting"))
                == CountPlace(.everybody, "words", .pair("waiting", "cost")))
        #expect(try place(Self.row("words", "theme-pair", "cost+fear")) == nil)
        #expect(
            try place(Self.row("words", "theme-only-denied", "cost"))
                == CountPlace(.everybody, "words", .denied("cost")))
        #expect(try place(Self.row("words", "theme-only-denied", "fear")) == nil)
        #expect(try place(Self.row("hurt", "theme-only-denied", "yes")) == nil)
        #expect(
            try place(labelled("Yes", at: "hurt")) == CountPlace(.everybody, "hurt", .line(.choice, code: "yes")))
        #expect(try place(labelled("The same", at: "same")) == nil)
        #expect(try place(Self.row("hurt", "ranked", "yes")) == nil)
        #expect(try place(Self.row("gone", "answered")) == nil)
    }
}
