import ArgumentParser
import Kiosk
import Publishing
import Questionnaire
import Responses
import Signposting

struct PrintCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Put a survey on paper, for a pen.",
        discussion: """
            A survey with one question becomes a postcard, with help on its back; any other becomes a \
            questionnaire on A4. Beside each box stands the key to press when the answers are typed in.

            text and html go to standard output without --output. A PDF needs Chromium or Chrome; an HTML \
            page prints as well from any browser.

            Example:

              bigconvo print mental-health --format html --output mental-health.html
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case html
        case pdf
    }

    @Argument(help: "A survey: a file, or the name of one that ships. Not needed in a consultation folder.")
    var survey: String?

    @Option(help: "text, html or pdf.")
    var format = Format.text

    @Option(help: "a4 or a6, a postcard. Without it: a6 for a survey with one question that fits.")
    var size: PaperSize?

    @Option(help: "The file to write.")
    var output: String?

    @Option(help: "The language to print it in, by its code, such as pl. Without it: the survey's own.")
    var language: String?

    @Flag(help: "Also print a translation that nobody has reviewed.")
    var drafts = false

    func validate() throws {
        guard format != .pdf || output != nil else { throw ValidationError("A PDF needs --output FILE.") }
    }

    func perform() throws {
        let input = self.survey ?? Shelf.surveyFile
        let translations = Shelf.translationFiles(of: input) + Shelf.translationFiles(of: TranslationFile.interface)
        try OutputGuard(inputs: [input] + translations.map(\.path)).require(output.map { [("--output", $0)] } ?? [])
        let survey = try survey(in: language, called: input)
        let help = try helpLines(for: survey)
        let form = PaperForm(survey, help: help)
        var page = ""
        guard format != .text else {
            try PaperFormat.text().write(form, to: &page)
            return try deliver(page)
        }
        let sheet = try sheet(for: form, from: input)
        try PaperFormat.html(sheet).write(form, to: &page)
        guard format == .pdf, let output else { return try deliver(page) }
        let pdf = try Chromium(on: Console.environment("PATH") ?? "").pdf(of: page)
        if sheet == .a6, pdf.pageCount != 2 { throw PostcardRoom.shortage(of: input).asFault }
        try WholeFile.write(pdf.bytes, to: output)
    }

    /// The survey in the language that was asked for, or as it was written.
    private func survey(in language: String?, called name: String) throws -> CheckedSurvey {
        let survey = try Shelf.survey(self.survey).survey
        guard let language else { return survey }
        let languages = try OfferedLanguages(of: survey, called: name, only: [language], withDrafts: drafts)
        return languages.offered.first?.survey ?? survey
    }

    private func deliver(_ text: String) throws {
        if let output { try WholeFile.write(text, to: output) } else { try Console.print(text) }
    }

    /// The help that the survey names, with a warning where nobody has looked whether it is right.
    private func helpLines(for survey: CheckedSurvey) throws -> [HelpLine] {
        let directory = try Shelf.services()
        let named = survey.survey.support.map(\.name) + survey.questions.flatMap(\.support).map(\.name)
        Console.tell(directory.unconfirmed(among: named, on: Shelf.today).map { [$0] } ?? [])
        return directory.helpLines(for: named)
    }

    /// The sheet that was asked for, or the one that the form fits.
    private func sheet(for form: PaperForm, from file: String) throws(Faults) -> PaperSize {
        let shortage = PostcardRoom(for: form).shortage(of: file)
        switch (size, shortage) {
        case (.a4?, _): return .a4
        case (.a6?, let shortage?): throw shortage.asFault
        case (_, nil): return .a6
        case (nil, let shortage?):
            // Only who asks one question may have thought of a postcard.
            if form.questionCount == 1 { Console.tell([shortage]) }
            return .a4
        }
    }
}

extension PaperSize: ExpressibleByArgument {}

extension Diagnostic {
    /// The same, stopping the work.
    fileprivate var asFault: Faults {
        var fault = self
        fault.severity = .error
        return Faults(fault)
    }
}
