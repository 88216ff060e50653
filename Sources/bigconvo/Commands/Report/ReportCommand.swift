import Analysis
import ArgumentParser
import Consultation
import Publishing
import Questionnaire
import Responses
import Signposting

struct ReportCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Make the report: a page, an easy-read page, a PDF, and every table.",
        discussion: """
            Everything in it is safe to publish: small numbers are hidden as [c], and so is what would give them away. \
            What the commission says itself comes from report.yml, actions.yml and quotes.yml, where they are; what is \
            missing there is asked for in the report.

            Examples:

              bigconvo report
              bigconvo report survey.survey responses/online.csv --by age \\
                  --output report --no-pdf
            """)

    @OptionGroup var input: ResponsesOptions

    @Option(help: "Questions to break the answers down by, with commas between; without it, all that may be.")
    var by: String?

    @Option(help: "The folder to write.")
    var output = "report"

    @OptionGroup var texts: ReportTexts

    @OptionGroup var earlier: EarlierEdition

    @OptionGroup var reach: ReachOptions

    @OptionGroup var rules: PublicationOptions

    @OptionGroup var audit: ReportAudit

    @Option(help: "A folder with your own templates; without it, the folder \"templates\" where there is one.")
    var templates: String?

    @Flag(inversion: .prefixedNo, help: "Make report.pdf as well, which needs Chromium or Chrome.")
    var pdf = true

    func perform() throws {
        let rules = try rules.rules()
        let release = Release.publication(rules)
        let editions = try earlier.editions(before: input)
        let folder = ReportFolder(output)
        try folder.check(
            inputs: editions.flatMap(\.files) + editions.compactMap(\.survey) + texts.files + reach.files
                + audit.previous)
        let survey = try input.survey()
        let words = try texts.read(for: survey)
        Console.tell(words.warnings, of: try words.actions.map { [try Shelf.source($0.file)] } ?? [])
        let reach = try reach.reader(for: survey)
        let figures = try EditionOptions.figures(of: editions, by: breakdowns(of: survey), for: release)
        guard let latest = figures.last else { return }
        let quotes = try words.quotes.map { try Shelf.quotations(in: $0, of: latest.plan) }
        let comparison = figures.count > 1 ? try EditionComparison(of: figures) : nil
        let contents = ReportContents(
            text: words.text, passages: words.passages, figures: latest, comparison: comparison,
            reach: reach(latest.analysis),
            findings: Findings(of: latest, comparison: comparison, quoting: quotes),
            quotations: quotes.map { ApprovedQuotations($0, beside: latest.analysis, of: latest.plan) } ?? .none,
            actions: words.actions, help: try Self.help(publisher: words.text.publisher?.source))
        try audit.require(contents, editions: figures, under: rules)
        let files = try ReportFiles(contents, own: try Shelf.templates(in: templates))
        let printed = pdf ? try Self.pdf(of: files.html) : nil
        try folder.write(files, pdf: printed)
        try Console.print(folder.summary(of: files, hasPDF: printed != nil))
    }

    private func breakdowns(of survey: CheckedSurvey) -> [String] {
        guard let by else {
            return survey.questions.filter { $0.isBreakdown && $0.kind.isSingleChoice }.map(\.id.name)
        }
        return by.names
    }

    /// Whoever reads a report may need help too.
    private static func help(publisher: String?) throws -> Poster {
        try Poster(
            PosterRequest(publisher: publisher ?? PosterRequest.commission), from: try Shelf.posterBank(),
            with: try Shelf.services(), on: Shelf.today)
    }

    /// - Returns: nil where no browser is installed, which is said.
    private static func pdf(of html: String) throws -> [UInt8]? {
        do throws(Faults) {
            return try Chromium(on: Console.environment("PATH") ?? "").pdf(of: html).bytes
        } catch {
            guard error.diagnostics.contains(where: { $0.id == "no-chromium" }) else { throw error }
            Console.tell(error.diagnostics.map(\.asWarning))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate var asWarning: Diagnostic {
        Diagnostic(id, .warning, file: file, at: range, message, help: help, notes: notes)
    }
}
