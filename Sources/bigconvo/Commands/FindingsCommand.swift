import Analysis
import ArgumentParser
import Publishing
import Questionnaire
import ShippedResources

struct FindingsCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings",
        abstract: "Say in words what the figures support, and nothing else.",
        discussion: """
            A ranked list of sentences, each with its figures, how many answered, and the likely range. What says more \
            than a figure is carried by a test, adjusted for all that is tested. What is printed is safe to publish, as \
            with analyse. --quotes names the approved quotations of each theme by their ids.

            Examples:

              bigconvo findings survey.survey responses/online.csv --by age
              bigconvo findings survey.survey responses/online.csv --by age,area \\
                  --before last-year.csv
              bigconvo findings survey.survey --edition 2024=y24.csv \\
                  --edition 2025=y25.csv --edition 2026=y26.csv
              bigconvo findings survey.survey responses/online.csv --quotes quotes.yml \\
                  --output findings.json
            """)

    @OptionGroup var input: ResponsesOptions

    @Option(help: "Questions to break the answers down by, with commas between: age,area.")
    var by: String?

    @OptionGroup var earlier: EarlierEdition

    @Option(
        help: ArgumentHelp(
            "One of three or more editions, the earliest first: 2024=FILE. Repeat it for each file.",
            discussion:
                "It takes the place of --before and of the responses. A file that ends with .survey is the survey of that edition.",
            valueName: "label=file"))
    var edition: [String] = []

    @Option(help: "Questions that count as the same although they changed, with commas between: listened,turn-to.")
    var treatAsSame: String?

    @Option(help: "What \"bigconvo themes quotes\" wrote to this file and a person approved.")
    var quotes: String?

    @OptionGroup var release: ReleaseOptions

    @OptionGroup var output: FigureOutput

    @Flag(help: "Print the JSON Schema of --format json, and count nothing.")
    var jsonSchema = false

    func perform() throws {
        guard !jsonSchema else { return try Console.print(ShippedResources.findingsSchema) }
        let release = try release.release()
        let editions = try edition.isEmpty ? earlier.editions(before: input) : listed()
        try output.check(
            inputs: editions.flatMap(\.files) + editions.compactMap(\.survey) + (quotes.map { [$0] } ?? []))
        let breakdowns = by.map(\.names) ?? []
        let figures = try EditionOptions.figures(of: editions, by: breakdowns, for: release)
        guard let latest = figures.last else { return }
        let approved = try quotes.map { try Shelf.quotations(in: $0, of: latest.plan) }
        let same = CompareCommand.names(treatAsSame)
        guard same.isEmpty || figures.count > 1 else {
            throw Self.unclear(
                "--treat-as-same", "there is nothing to compare with",
                "name the responses of the edition before: --before last-year.csv")
        }
        let comparison = figures.count > 1 ? try EditionComparison(of: figures, treatingAsSame: same) : nil
        let findings = Findings(of: latest, comparison: comparison, quoting: approved)
        try output.write { format, text in format.write(findings, to: &text) }
    }

    /// Several editions by name, as compare takes them.
    private func listed() throws(Faults) -> [NamedEdition] {
        guard input.named.isEmpty else {
            throw Self.unclear(
                "--edition", "--edition does not go together with files of responses",
                "name every file by --edition, the earliest first; the last edition is the one that is told of")
        }
        var options = EditionOptions()
        (options.edition, options.survey, options.before) = (edition, input.surveyName, earlier.before)
        (options.after, options.beforeSurvey) = ([], earlier.beforeSurvey)
        return try options.named()
    }

    private static func unclear(_ option: String, _ message: String, _ help: String) -> Faults {
        Faults(Diagnostic("editions-unclear", file: option, message, help: [help]))
    }
}
