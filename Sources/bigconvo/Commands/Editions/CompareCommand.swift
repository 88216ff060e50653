import Analysis
import ArgumentParser
import Publishing
import Questionnaire
import ShippedResources

struct CompareCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Say what changed from one edition to the next.",
        discussion: """
            What is printed is put together from what may be published of each edition: small numbers are hidden \
            as [c], the others rounded. "No clear change" is an answer too. A question that was asked otherwise is \
            shown, and is not compared unless --treat-as-same names it.

            Examples:

              bigconvo compare survey.survey --before last-year.csv \\
                  --after responses/online.csv
              bigconvo compare survey.survey --before last-year.csv \\
                  --before-survey last-year.survey --after responses/online.csv --by age
              bigconvo compare survey.survey --edition 2024=y24.csv \\
                  --edition 2025=y25.csv --edition 2026=y26.csv
            """)

    @OptionGroup var editions: EditionOptions

    @Option(help: "Questions to break the answers down by, with commas between: age,area.")
    var by: String?

    @Option(help: "Questions that count as the same although they changed, with commas between: listened,turn-to.")
    var treatAsSame: String?

    @OptionGroup var release: ReleaseOptions

    @OptionGroup var output: FigureOutput

    @Flag(help: "Print the JSON Schema of --format json, and compare nothing.")
    var jsonSchema = false

    func perform() throws {
        guard !jsonSchema else { return try Console.print(ShippedResources.comparisonSchema) }
        let release = try release.release()
        let named = try editions.named()
        try output.check(inputs: named.flatMap(\.files) + named.compactMap(\.survey))
        let figures = try EditionOptions.figures(of: named, by: Self.names(by), for: release)
        let comparison = try EditionComparison(of: figures, treatingAsSame: Self.names(treatAsSame))
        try output.write { format, text in format.write(comparison, to: &text) }
    }

    static func names(_ list: String?) -> [String] {
        list.map(\.names) ?? []
    }
}
