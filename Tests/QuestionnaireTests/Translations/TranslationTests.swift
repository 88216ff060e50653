import Questionnaire
import Testing

struct TranslationTests {
    private static let text = """
        survey test "A test"
          edition 2026
          languages en, pl
          support childline
        welcome
          | Hello.
          |
          | Welcome.
        consent "Yes"
        choices places
          - here "Here"
          - there "There"
        section main "Main"
          one place "Where?"
            choices places
            - prefer-not-to-say
          yes-no again "You chose {place}. Again?"
          number weeks "How long?"
            unit "weeks"
          grid trust "Who?"
            - yes "Yes"
            - no "No"
            * yes "At school"
        thanks
          | Thank you.

        """

    private func survey(_ text: String = text) throws -> Survey { try parsed(text).survey }

    private func texts(_ text: String = text) throws -> TranslatableTexts {
        TranslatableTexts(of: try survey(text), file: "test.survey")
    }

    /// A new file in which every text is translated as itself, between brackets.
    private func translated(_ text: String = text) throws -> POFile {
        var file = POFile().updated(to: try texts(text), language: "pl", on: "2026-11-25")
        for index in file.entries.indices { file.entries[index].translations = ["[\(file.entries[index].source)]"] }
        return file
    }

    private func source(_ file: POFile) throws -> SourceFile {
        try SourceFile(name: "test.pl.po", bytes: try file.written())
    }

    // MARK: What there is to translate

    @Test("Every text has a path of its own, and says where it stands")
    func paths() throws {
        let texts = try texts()
        #expect(
            texts.all.map(\.context) == [
                "survey", "welcome", "consent", "choices places/here", "choices places/there", "section main", "place",
                "again", "weeks", "weeks unit", "trust", "trust.yes", "trust/yes", "trust/no", "thanks",
            ])
        #expect(texts.all[1].source == "Hello.\n\nWelcome.")
        #expect(texts.all[7].line == 17)
        #expect(texts.all[7].notes.contains { $0.hasPrefix("{place} becomes what was answered") })
    }

    @Test("A question that is called what another text is called keeps a path of its own")
    func clashes() throws {
        let texts = try texts(Self.text.replacing("yes-no again", with: "yes-no welcome"))
        #expect(texts.all.map(\.context).contains("question welcome"))
        #expect(Set(texts.all.map(\.context)).count == texts.all.count)
    }

    // MARK: The survey in another language

    @Test("A translated survey says everything in the other language, and asks the same")
    func translatedSurvey() throws {
        let survey = try survey()
        let polish = survey.translated(by: Translation(try translated(), language: "pl"))
        #expect(polish.language == "pl")
        #expect(polish.title.source == "[A test]")
        #expect(polish.welcome.map(\.source) == ["[Hello.", "Welcome.]"])
        #expect(polish.lists[0].choices[1].label?.source == "[There]")
        #expect(polish.sections[0].questions[1].title.source == "[You chose {place}. Again?]")
        #expect(polish.sections[0].questions.map(\.id) == survey.sections[0].questions.map(\.id))
        // Nothing is left in the language that it was written in.
        let left = TranslatableTexts(of: polish, file: nil).all.filter { !$0.source.hasPrefix("[") }
        #expect(left == [])
    }

    @Test("A text whose translation is missing, fuzzy or of other words is said as it was written")
    func fallsBack() throws {
        var file = try translated()
        file.entries[0].translations = [""]
        file.entries[2].isFuzzy = true
        file.entries[5].source = "Something else"
        let polish = try survey().translated(by: Translation(file, language: "pl"))
        #expect(polish.title.source == "A test")
        #expect(polish.consent?.source == "Yes")
        #expect(polish.sections[0].title.source == "Main")
        #expect(polish.thanks.map(\.source) == ["[Thank you.]"])
    }

    // MARK: Bringing a file up to date

    @Test("A file that is up to date is written again byte for byte")
    func idempotent() throws {
        let file = try translated()
        let again = try POFile(parsing: try source(file)).updated(to: try texts(), language: "pl", on: "2027-01-01")
        #expect(try source(again).text == source(file).text)
    }

    @Test("A changed text keeps its translation, marked fuzzy, with what the text was")
    func changed() throws {
        let now = try texts(Self.text.replacing("How long?", with: "How many weeks?"))
        let file = try translated().updated(to: now, language: "pl", on: "2026-11-25")
        let entry = try #require(file.entries.first { $0.context == "weeks" })
        #expect(entry.source == "How many weeks?")
        #expect(entry.translations == ["[How long?]"])
        #expect(entry.isFuzzy)
        #expect(entry.previousSource == "How long?")
        #expect(file.entries.count { $0.isFuzzy } == 1)
        // Changed twice before anybody looked, it still says what was translated.
        let later = try texts(Self.text.replacing("How long?", with: "For how many weeks?"))
        let twice = file.updated(to: later, language: "pl", on: "2026-11-25")
        #expect(twice.entries.first { $0.context == "weeks" }?.previousSource == "How long?")
    }

    @Test("A question with a new name takes its translations along, to be looked at")
    func renamed() throws {
        let now = try texts(Self.text.replacing("number weeks", with: "number waited"))
        let file = try translated().updated(to: now, language: "pl", on: "2026-11-25")
        let entry = try #require(file.entries.first { $0.context == "waited" })
        #expect(entry.translations == ["[How long?]"])
        #expect(entry.isFuzzy)
        #expect(entry.previousContext == "weeks")
        #expect(!file.current.contains { $0.context == "weeks" })
    }

    @Test("What is gone stays at the end as obsolete, and comes back as it was")
    func goneAndBack() throws {
        let without = Self.text.replacing("  number weeks \"How long?\"\n    unit \"weeks\"\n", with: "")
        let file = try translated()
        let shorter = file.updated(to: try texts(without), language: "pl", on: "2026-11-25")
        #expect(shorter.entries.filter(\.isObsolete).map(\.context) == ["weeks", "weeks unit"])
        let back = try POFile(parsing: try source(shorter)).updated(to: try texts(), language: "pl", on: "2026-11-25")
        #expect(back.entries.allSatisfy { !$0.isObsolete && !$0.isFuzzy })
        #expect(try source(back).text == source(file).text)
    }

    @Test("A translator's remarks and what a tool wrote into the header stay")
    func remarks() throws {
        var file = try translated()
        file.entries[3].comments = "Not the shop.\n"
        file.header["Last-Translator"] = "Ola"
        file.header["X-Generator"] = "Poedit 3.4"
        let again = file.updated(to: try texts(), language: "pl", on: "2027-01-01")
        #expect(again.entries[3].comments == "Not the shop.\n")
        #expect(again.header["Last-Translator"] == "Ola")
        #expect(again.header["X-Generator"] == "Poedit 3.4")
    }

    // MARK: Checking a file

    private func findings(_ change: (inout POFile) -> Void) throws -> [String] {
        var file = try translated()
        change(&file)
        return TranslationCheck.check(try source(file), of: try texts(), in: "pl").map(\.id)
    }

    @Test("A whole translation has no findings")
    func whole() throws { #expect(try findings { _ in } == []) }

    @Test("What is missing, fuzzy, of an older text, left over or put in wrongly is found")
    func findsAll() throws {
        #expect(try findings { $0.entries[0].translations = [""] } == ["translation-missing"])
        // A file that is only begun is one finding, not one for each text.
        #expect(
            try findings { file in file.entries.indices.forEach { file.entries[$0].translations = [""] } }
                == ["translation-missing"])
        #expect(try findings { $0.entries.removeFirst(3) } == ["translation-missing"])
        #expect(try findings { $0.entries[0].translations = [" \u{200B}\u{A0}"] } == ["translation-missing"])
        #expect(try findings { $0.entries[1].isFuzzy = true } == ["translation-outdated"])
        #expect(try findings { $0.entries[1].source = "Good day." } == ["translation-outdated"])
        #expect(try findings { $0.entries[7].translations = ["Znowu?"] } == ["translation-placeholders"])
        #expect(try findings { $0.entries[8].translations = ["{place}"] } == ["translation-placeholders"])
        #expect(try findings { $0.entries[8].translations = ["a\u{1B}[2J"] } == ["control-character"])
        #expect(try findings { $0.header["Language"] = "cs" } == ["translation-language"])
        #expect(try findings { $0.header["Plural-Forms"] = "nplurals=many" } == ["plural-forms"])
        #expect(
            try findings { $0.entries.append(POEntry(context: "wekks", source: "x", translations: ["y"])) }
                == ["translation-leftover"])
    }

    @Test("A finding names its line in the translation file")
    func places() throws {
        var file = try translated()
        file.entries[7].translations = ["Znowu?"]
        let source = try source(file)
        let finding = try #require(TranslationCheck.check(source, of: try texts(), in: "pl").first)
        #expect(finding.range.flatMap { source.line($0.start.line) } == "msgctxt \"again\"")
        #expect(finding.message.contains("leaves out {place}"))
    }

    // MARK: Review

    @Test("A file is a draft until a person has put their initials to it")
    func review() throws {
        var file = try translated()
        #expect(Translation(file, language: "pl").review == .draft)
        file.markReviewed(by: "AB", on: "2026-11-25")
        let read = try POFile(parsing: try source(file))
        #expect(Translation(read, language: "pl").review == .reviewed(by: "AB", on: "2026-11-25"))
        file.markReviewed(by: " ", on: "2026-11-25")
        #expect(!Translation(file, language: "pl").review.isReviewed)
    }

    @Test("GNU msgfmt finds nothing wrong with a new file, a translated one and one with obsolete entries")
    func msgfmt() throws {
        let fresh = POFile().updated(to: try texts(), language: "pl", on: "2026-11-25")
        let shorter = try translated().updated(
            to: try texts(Self.text.replacing("    unit \"weeks\"\n", with: "")), language: "pl", on: "2026-11-25")
        for file in [fresh, try translated(), shorter] {
            #expect(try Msgfmt.complaints(about: try file.written()) == "")
        }
    }
}
