import Analysis
import ArgumentParser
import Publishing
import Questionnaire
import Responses

struct AnalyseCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: "Count the responses.",
        discussion: """
            What is printed is safe to publish: small numbers are hidden as [c], and so is what would give \
            them away; what is shown is rounded. --internal gives the raw numbers, not for publication.

            Example:

              bigconvo analyse survey.survey responses/online.csv --by age
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case markdown
        case json
        case csv
    }

    @OptionGroup var input: ResponsesOptions

    @Option(help: "Questions to break the answers down by, with commas between: age,area.")
    var by: String?

    @Option(help: "text, markdown, json or csv.")
    var format = Format.text

    @Flag(help: "Raw numbers, marked \"Not for publication\".")
    var `internal` = false

    @Option(help: "The smallest count that is shown, from 5 to 30.")
    var threshold = 10

    @Option(help: "What counts are rounded to; 0 for no rounding.")
    var rounding = 5

    func perform() throws {
        let rules = try PublicationRules(threshold: threshold, rounding: rounding)
        let release: Release = `internal` ? .internalUse : .publication(rules)
        let breakdowns = by.map { $0.split(separator: ",").map { $0.filter { $0 != " " } } } ?? []
        let tally = try input.tally(by: breakdowns)
        var text = ""
        layout.write(PublishedAnalysis(of: tally, for: release), to: &text)
        try Console.print(text)
    }

    private var layout: AnalysisFormat {
        switch format {
        case .text: .text(columns: Console.width)
        case .markdown: .markdown
        case .json: .json
        case .csv: .csv
        }
    }
}
