import Analysis
import ArgumentParser
import Foundation
import Publishing
import Questionnaire
import Responses
import ShippedResources

struct ThemesCountCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: "Count the responses by theme: question by question, together, and which themes go together.",
        discussion: """
            Parts of a theme stand under it. What stayed without a theme is counted too; of several files, file by \
            file in the order in which they are named.

            What is printed is safe to publish: small numbers are hidden as [c], and so is what would give \
            them away; what is shown is rounded. --internal gives the raw numbers, not for publication.

            Examples:

              bigconvo themes survey.survey responses/online.csv --by age
              bigconvo themes survey.survey responses/online.csv --with-quotes quotes.yml
            """)

    @OptionGroup var input: ResponsesOptions

    @Option(help: "Questions to break the answers down by, with commas between: age,area.")
    var by: String?

    @Option(help: "Print what \"bigconvo themes quotes\" wrote to this file and a person approved.")
    var withQuotes: String?

    @OptionGroup var output: FigureOutput

    @OptionGroup var release: ReleaseOptions

    @Flag(help: "Print the JSON Schema of --format json, and count nothing.")
    var jsonSchema = false

    func perform() throws {
        guard !jsonSchema else { return try Console.print(ShippedResources.themesSchema) }
        let release = try release.release()
        let files = try input.files()
        try output.check(inputs: files + (withQuotes.map { [$0] } ?? []))
        let plan = try input.themesPlan(by: by.map(\.names) ?? [])
        let quotes = try withQuotes.map { try Shelf.quotations(in: $0, of: plan) }
        var tally = ThemesTally(plan)
        let names = Self.names(of: files)
        try input.read { file, watch in try tally.add(file, called: names[file] ?? file, watch: watch) }
        try output.write { format, text in
            format.write(PublishedThemes(of: tally, for: release, quoting: quotes), to: &text)
        }
    }

    /// Files by their last names, or in full where two have the same.
    private static func names(of files: [String]) -> [String: String] {
        let short = files.map { URL(fileURLWithPath: $0).lastPathComponent }
        let areUnique = Set(short).count == short.count
        return Dictionary(zip(files, areUnique ? short : files)) { first, _ in first }
    }
}
