import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

struct LanguageTests {
    /// A survey in English, and said in brackets for want of another language.
    static func languages() throws -> [KioskLanguage] {
        let english = try Samples.survey(
            asking: "one place \"Where?\"\n  - here \"Here\"\n  - there \"There\"\nyes-no ok \"{place}, OK?\"")
        let translated = english.survey.translated(
            by: translation(of: TranslatableTexts(of: english.survey, file: nil)))
        let kiosk = TranslatableTexts(
            project: "kiosk", all: SurveyPhrase.texts + KioskPhrase.texts + KioskCountedPhrase.texts)
        let bracketed = CheckedSurvey(translated, saying: Phrasebook(translation(of: kiosk)))
        return [KioskLanguage(english, name: "English"), KioskLanguage(bracketed, name: "[Other]")]
    }

    private static func translation(of texts: TranslatableTexts) -> Translation {
        var file = POFile().updated(to: texts, language: "xx", on: "2026-11-25")
        for index in file.entries.indices {
            let entry = file.entries[index]
            file.entries[index].translations = [entry.source, entry.plural].compactMap(\.self).map { "[\($0)]" }
        }
        return Translation(file, language: "xx")
    }

    // MARK: Screens

    @Test("Where there are several languages, the first screen after the invitation asks for one")
    func asks() throws {
        var script = KeyScript(try Self.languages())
        #expect(script.screens.frame.text.contains("Press Enter to start."))
        #expect(script.screens.frame.text.contains("[Press Enter to start.]"))
        script.press(.enter)
        let frame = script.screens.frame.text
        #expect(frame.contains("Which language do you want to read?"))
        #expect(frame.contains("[Which language do you want to read?]"))
        #expect(frame.contains("English"))
        #expect(frame.contains("[Other]"))
    }

    @Test("Everything from there on is said in the language that was chosen, and nothing in another")
    func saysEverything() throws {
        var script = KeyScript(try Self.languages())
        script.press(.enter, .character("2"), .enter)
        // The lines of the screens up to the thanks; what is help comes from the services, as it is.
        for key in [Key.enter, .character("1"), .enter, .character("2"), .enter, .character("1"), .enter] {
            let frame = script.screens.frame
            let words = frame.text.split(separator: "\n").joined(separator: " ")
            #expect(words.contains("["), "\(words)")
            #expect(!words.contains("Press ") || words.contains("[Press "), "\(words)")
            script.press(key)
        }
        let review = script.screens.frame.text
        #expect(review.contains("[Your answers]"))
        #expect(review.contains("[There]"))
        #expect(review.contains("[[There], OK?]"))
        #expect(review.contains("[Yes]"))
    }

    @Test("Who goes back to the languages keeps the answers in another one")
    func keepsAnswers() throws {
        var script = KeyScript(try Self.languages())
        script.press(.enter, .enter, .enter, .character("1"), .enter, .character("2"), .enter)
        script.press(.character("b"), .character("b"), .character("b"), .character("b"))
        #expect(script.screens.isChoosingLanguage)
        script.press(.character("2"), .enter, .enter, .character("1"), .enter)
        #expect(script.screens.frame.text.contains("[There]"))
        script.press(.enter, .character("1"), .enter, .home, .enter)
        #expect(script.stored == [Answers(["place": .answered(.choice("there")), "ok": .answered(.choice("yes"))])])
    }

    @Test("The next respondent starts in the first language again")
    func startsAnew() throws {
        var script = KeyScript(try Self.languages())
        script.press(.enter, .character("2"), .enter, .leave)
        #expect(script.screens.isAttracting)
        #expect(script.screens.survey.survey.language == "en")
        script.press(.enter)
        #expect(script.screens.isChoosingLanguage)
    }

    @Test("With one language nobody is asked")
    func oneLanguage() throws {
        var script = KeyScript([try #require(try Self.languages().first)])
        script.press(.enter)
        #expect(!script.screens.isChoosingLanguage)
        #expect(script.screens.frame.text.contains("Hello."))
    }

    @Test("Help and leaving work while the language is being chosen")
    func helpAndLeaving() throws {
        var script = KeyScript(try Self.languages())
        script.press(.enter, .help)
        #expect(script.screens.frame.text.contains("Childline"))
        script.press(.enter, .character("q"))
        #expect(script.screens.isAttracting)
        script.press(.enter, .character("b"))
        #expect(script.screens.isAttracting)
    }

    // MARK: Plain lines

    @Test("The plain mode asks for the language first, and says all in it")
    func plain() throws {
        let run = try Piped(try Self.languages(), "7\n:help\n2\n1\n2\n1\n1\n".utf8)
        #expect(run.languages == ["xx"])
        #expect(run.stored == [Answers(["place": .answered(.choice("there")), "ok": .answered(.choice("yes"))])])
        #expect(run.output.contains("  2  [Other]"))
        #expect(run.output.contains("[Do you want to take part?]"))
        #expect(run.output.contains("[Your answers are stored. Nobody can tell they were yours.]"))
    }

    @Test("Going back from the first question of all leads to the languages, and answers stand")
    func plainBack() throws {
        let run = try Piped(try Self.languages(), "1\n1\n2\n:back\n:back\n:back\n2\n1\n:keep\n1\n1\n".utf8)
        #expect(run.languages == ["xx"])
        #expect(run.stored == [Answers(["place": .answered(.choice("there")), "ok": .answered(.choice("yes"))])])
    }

    // MARK: Phrases

    @Test("What is put into a phrase is put into its translation, in the form for the count")
    func phrases() throws {
        let texts = TranslatableTexts(project: "kiosk", all: KioskPhrase.texts + KioskCountedPhrase.texts)
        var file = POFile().updated(to: texts, language: "pl", on: "2026-11-25")
        for index in file.entries.indices {
            switch file.entries[index].context {
            case "kiosk/room": file.entries[index].translations = ["{count} litera", "{count} litery", "{count} liter"]
            case "kiosk/progress": file.entries[index].translations = ["{total}: {number}"]
            default: break
            }
        }
        let say = Phrasebook(Translation(file, language: "pl"))
        #expect(
            [1, 3, 12, 22].map { say(KioskCountedPhrase.room, count: $0) } == [
                "1 litera", "3 litery", "12 liter", "22 litery",
            ])
        #expect(say(KioskPhrase.progress, ["number": "2", "total": "9"]) == "9: 2")
        // What is not translated is said in English.
        #expect(say(KioskPhrase.help) == "Help: talk to someone now")
        #expect(say(KioskCountedPhrase.rowsMissing, count: 1) == "1 more line needs an answer.")
    }

    @Test("No two phrases have one name")
    func names() {
        let texts = SurveyPhrase.texts + KioskPhrase.texts + KioskCountedPhrase.texts
        #expect(Set(texts.map(\.context)).count == texts.count)
    }
}
