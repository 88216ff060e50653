import ArgumentParser
import Glibc
import Interview
import Kiosk
import Questionnaire
import Responses
import Screen
import Signposting

struct KioskCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiosk",
        abstract: "Ask the questions on this terminal, and seal every response.",
        discussion: """
            Answers are sealed to the public key before they are written: this computer cannot read them \
            again. Only whole responses that were sent are kept; who leaves takes everything along.

            No key ends the kiosk. To stop it, close its window, or type "pkill bigconvo" elsewhere. \
            Set ACCESSIBLE=1 or say --plain for lines instead of screens.

            Where the survey comes in several languages, each respondent chooses one. A translation is offered \
            once somebody has reviewed it; see "bigconvo help translate".

            Example:

              bigconvo kiosk mental-health --store kiosk.store --key my.public
            """)

    @Argument(help: "The survey: a file, or the name of one that ships. Not needed in a consultation folder.")
    var survey: String?

    @Option(help: "The file that sealed responses go to. It is made if it is not there.")
    var store: String

    @Option(help: "The public key, NAME.public.")
    var key: String

    @Flag(help: "Line by line, for screen readers and scripts.")
    var plain = false

    @Flag(help: "Stop after one respondent.")
    var once = false

    @Option(parsing: .upToNextOption, help: "Only these languages, by their codes, such as en pl.")
    var language: [String] = []

    @Flag(help: "Also offer translations that nobody has reviewed.")
    var drafts = false

    func perform() throws {
        let (survey, source) = try Shelf.survey(survey)
        let sealed = try openStore(for: survey, from: source)
        // In the order in which the survey names them: it knows whom they are for.
        let support = survey.survey.support.map(\.name)
        let named = support + survey.questions.flatMap(\.support).map(\.name)
        let help = try Shelf.services().helpLines(for: named).map { HelpEntry($0) }.startingWith(support)
        let languages = try OfferedLanguages(of: survey, called: source.name, only: language, withDrafts: drafts)
        let words = try Shelf.riskWords()
        Console.tell(languages.leftOut.map { "Not offered: \($0.harmless())\n" }.joined())
        let keep = { (answers: Answers, language: String) in
            try sealed.submit(Response(mode: .kiosk, language: language, answers: answers))
        }
        if wantsScreens {
            do throws(ScreenFault) {
                _ = try ScreenKiosk(languages.offered, help: help, riskWords: words, once: once, store: keep)
                    .run(reading: STDIN_FILENO, writing: STDOUT_FILENO)
                return
            } catch {
                // A terminal that can show no screens can still show lines.
            }
        }
        _ = PlainKiosk(
            languages.offered, help: help, riskWords: words, width: Console.width, once: once, store: keep
        ).run(reading: STDIN_FILENO, writing: STDOUT_FILENO)
    }

    /// Screens need a terminal on both ends; a pipe and a screen reader get lines.
    private var wantsScreens: Bool {
        !plain && Console.environment("ACCESSIBLE") != "1" && isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0
    }

    /// The store, for exactly this survey. A corrected word is fine; other codes are another edition.
    private func openStore(for survey: CheckedSurvey, from source: SourceFile) throws -> SealedStore {
        let sealed = try SealedStore(
            store, for: SurveyEdition(survey.survey), surveyText: source.text, sealingTo: try PublicKey.read(key))
        guard sealed.surveyText != source.text else { return sealed }
        let before = try SurveyCheck.survey(from: SourceFile(name: store, text: sealed.surveyText))
        guard ResponseShape(of: before) == ResponseShape(of: survey) else {
            throw Faults(
                Diagnostic(
                    "survey-changed", file: source.name,
                    "its questions or choices are not those that the responses in \(store) were given to",
                    help: [
                        "give the survey a new edition and use a new store",
                        "or undo the change: only words that people see may change within an edition",
                    ]))
        }
        try sealed.replaceSurveyText(source.text)
        return sealed
    }
}
