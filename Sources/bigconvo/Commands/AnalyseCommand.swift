import Analysis
import ArgumentParser
import Questionnaire
import ShippedResources

struct AnalyseCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: "Count the responses.",
        discussion: """
            What is printed is safe to publish: small numbers are hidden as [c], and so is what would give \
            them away; what is shown is rounded. --internal gives the raw numbers, not for publication.

            Examples:

              bigconvo analyse survey.survey responses/online.csv --by age
              bigconvo analyse survey.survey responses/online.csv --output figures.xlsx
            """)

    @OptionGroup var input: ResponsesOptions

    @OptionGroup var parts: PartialOptions

    @Option(help: "Questions to break the answers down by, with commas between: age,area.")
    var by: String?

    @OptionGroup var output: AnalysisOutput

    @OptionGroup var release: ReleaseOptions

    @Option(
        help: ArgumentHelp(
            "A file (YAML) that says how many there are of each choice of some breakdowns; with --internal only.",
            discussion: "Answers are weighted (raked) to these margins, as the article \"Weighting\" explains."))
    var weights: String?

    @Flag(help: "Print the JSON Schema of --format json, and count nothing.")
    var jsonSchema = false

    func perform() throws {
        guard !jsonSchema else { return try Console.print(ShippedResources.analysisSchema) }
        let release = try release.release()
        let breakdowns = by.map(\.names) ?? []
        let files = try parts.inputs(of: input)
        try output.check(inputs: files + (weights.map { [$0] } ?? []))
        guard let weights else {
            let part = try parts.part(of: input, by: breakdowns)
            guard try !parts.write(part) else { return }
            return try output.write(PublishedAnalysis(of: part.tally, for: release))
        }
        try parts.requireUnused(beside: "--weights")
        guard release == .internalUse else {
            throw Faults(
                Diagnostic(
                    "weights-not-for-publication", file: "--weights", "weighted figures cannot be published yet",
                    help: [
                        "it is not shown that hidden numbers could not be worked out from them",
                        "for use inside the commission, add --internal",
                    ]))
        }
        let tally = try input.tally(by: breakdowns, weightedTo: weights)
        try output.write(PublishedAnalysis(of: tally, by: try Weighting(tally)))
    }
}
