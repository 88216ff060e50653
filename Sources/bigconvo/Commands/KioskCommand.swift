import ArgumentParser
import Glibc
import Interview
import Kiosk
import Questionnaire
import Responses
import Screen
import ShippedResources
import Signposting

struct KioskCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiosk",
        abstract: "Ask the questions on this terminal, and seal every response.",
        discussion: """
            Answers are sealed to the public key before they are written: this computer cannot read them \
            again. Only whole responses that were sent are kept; who leaves takes everything along.

            No key of a respondent ends the kiosk. Staff press Ctrl-T on the first screen and type their \
            passphrase (--staff). A mouse or a touch screen does all that keys do but write. Set ACCESSIBLE=1 or \
            say --plain for lines instead of screens.

            Where the survey comes in several languages, each respondent chooses one. A translation is offered \
            once somebody has reviewed it; see "bigconvo help translate".

            Example:

              bigconvo kiosk mental-health --store kiosk.store --key my.public

            Before it stands alone, and to try it:

              bigconvo kiosk mental-health --self-test --store kiosk.store --key my.public
              bigconvo kiosk mental-health --practice
            """)

    @Argument(help: "The survey: a file, or the name of one that ships. Not needed in a consultation folder.")
    var survey: String?

    @Option(help: "The file that sealed responses go to. It is made if it is not there.")
    var store: String?

    @Option(help: "The public key, NAME.public.")
    var key: String?

    @Option(help: "NAME.staff, by which it knows the passphrase of its staff; see \"bigconvo help keys staff\".")
    var staff: String?

    @Option(
        help: """
            After how many seconds without a key it asks whether anybody is there, and clears the screen: \
            \(Patience.bounds.lowerBound) to \(Patience.bounds.upperBound). A long text is given the time to read it.
            """)
    var idle = Patience.usual

    @Flag(help: "Try it: nothing is stored, and every screen says so.")
    var practice = false

    @Flag(name: .customLong("self-test"), help: "Say what is not locked down on this computer, and stop.")
    var selfTest = false

    @Flag(help: "Print the systemd unit that starts a kiosk with no shell behind it, and stop.")
    var unit = false

    @Flag(
        help: """
            Read the screens aloud, through speech-dispatcher: F4 says a screen again, F5 stops the voice. With --unit, \
            print what the unit needs for it.
            """)
    var speak = false

    @Option(help: "The colours of the screens, until a respondent chooses others.")
    var theme = Theme.dark

    @Option(
        help: """
            How text is laid out, until a respondent chooses otherwise: "large" is for short screens with large \
            letters, and for whoever finds reading hard.
            """)
    var layout = Layout.standard

    @Flag(help: "Line by line, for screen readers and scripts.")
    var plain = false

    @Flag(help: "Stop after one respondent.")
    var once = false

    @Option(parsing: .upToNextOption, help: "Only these languages, by their codes, such as en pl.")
    var language: [String] = []

    @OptionGroup var lines: LineOrderOptions

    @Flag(help: "Also offer translations that nobody has reviewed.")
    var drafts = false

    func validate() throws {
        guard Patience.bounds.contains(idle) else {
            throw ValidationError(
                "--idle is from \(Patience.bounds.lowerBound) to \(Patience.bounds.upperBound) seconds.")
        }
        if practice, store != nil || key != nil || selfTest {
            throw ValidationError("--practice stores nothing: leave out --store, --key and --self-test.")
        }
        if practice || selfTest || unit { return }
        let missing = [store == nil ? "--store FILE" : nil, key == nil ? "--key NAME.public" : nil].compactMap(\.self)
        if !missing.isEmpty {
            throw ValidationError("Missing: \(missing.joined(separator: " and ")). (To try it: --practice.)")
        }
    }

    func perform() throws {
        if unit { return try Console.print(speak ? ShippedResources.kioskSpeechUnit : ShippedResources.kioskUnit) }
        if selfTest { return try testComputer() }
        GuardedMemory.begin()
        let (survey, source) = try Shelf.survey(survey)
        let sealed = try openStore(for: survey, from: source)
        // In the order in which the survey names them: it knows whom they are for.
        let support = survey.survey.support.map(\.name)
        let named = support + survey.questions.flatMap(\.support).map(\.name)
        let help = try Shelf.services().helpLines(for: named).map { HelpEntry($0) }.startingWith(support)
        let languages = try OfferedLanguages(of: survey, called: source.name, only: language, withDrafts: drafts)
        let words = try Shelf.riskWords()
        Console.tell(languages.leftOut.map { "Not offered: \($0.harmless())\n" }.joined())
        let entrance = try entrance(to: sealed, speaking: languages.offered.map(\.code))
        let setup = KioskSetup(
            patience: Patience(seconds: idle), isPractice: practice, letsStaffIn: entrance != nil, readsAloud: speak,
            look: Look(theme: theme, layout: layout))
        let keep = { (answers: Answers, language: String) throws -> Void in
            try sealed?.submit(Response(mode: .kiosk, language: language, answers: answers))
        }
        if Console.wantsScreens(plain: plain) {
            // A kiosk without its voice is still one. Before the screens, for what is said later nobody would see.
            if speak { Console.tell(MachineCheck.findings(VoiceFacts.look(for: languages.offered.map(\.code)))) }
            do throws(ScreenFault) {
                _ = try ScreenKiosk(
                    languages.offered, help: help, riskWords: words, setup: setup, staff: entrance, once: once,
                    order: lines.bidi, store: keep
                ).run(reading: STDIN_FILENO, writing: STDOUT_FILENO)
                return
            } catch .goneTerminal {
                throw FileTrouble(.read, "the terminal", .other("it has gone away"))
            } catch {
                // A terminal that can show no screens can still show lines.
            }
        }
        if speak { Console.tell("Lines are not read aloud: screen readers do that.\n") }
        _ = PlainKiosk(
            languages.offered, help: help, riskWords: words, setup: setup, width: Console.width, once: once, store: keep
        ).run(reading: STDIN_FILENO, writing: STDOUT_FILENO)
    }

    /// The store, for exactly this survey; none for practice. A corrected word is fine; other codes are another
    /// edition.
    private func openStore(for survey: CheckedSurvey, from source: SourceFile) throws -> SealedStore? {
        guard let store, let key else { return nil }
        SealedStore.rewriteBeside(store)
        let sealed = try SealedStore(
            store, for: SurveyEdition(survey.survey), surveyText: source.text, sizes: EnvelopeSizes(of: survey),
            sealingTo: try PublicKey.read(key))
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

extension Theme: ExpressibleByArgument {}
extension Layout: ExpressibleByArgument {}
