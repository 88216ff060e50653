import Analysis
import ArgumentParser
import Publishing
import Questionnaire
import Responses
import ShippedResources

struct HeardCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "heard",
        abstract: "Say who was heard from, and who is missing.",
        discussion: """
            How many were reached, took part and answered; the most vulnerable first; and shares beside a benchmark \
            such as a census or a school roll. What is printed is safe to publish, as with analyse.

            Examples:

              bigconvo heard survey.survey responses/online.csv --benchmark benchmark.yml
              bigconvo heard survey.survey responses/online.csv --reached online=1200 kiosk=300

            The benchmark is a file like this (or a table: question,choice,share,source,date,vulnerable):

              source: Census 2021, table TS007
              date: 21 March 2021
              vulnerable:
                in-care: care/yes
              margins:
                care:
                  yes: 0.8%
                  no: 99.2%
                  unsure: keep
            """)

    @OptionGroup var input: ResponsesOptions

    @Option(help: "A file (YAML or CSV) that says how many there are of each choice of some questions.")
    var benchmark: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "How many young people were reached, in all or by the way: 1200, or kiosk=300 online=2000.",
            valueName: "number"))
    var reached: [String] = []

    @OptionGroup var release: ReleaseOptions

    @OptionGroup var output: FigureOutput

    @Flag(help: "Print the JSON Schema of --format json, and count nothing.")
    var jsonSchema = false

    func perform() throws {
        guard !jsonSchema else { return try Console.print(ShippedResources.heardSchema) }
        let release = try release.release()
        let reached = try Self.reached(reached)
        let files = try input.files()
        try output.check(inputs: files + (benchmark.map { [$0] } ?? []))
        let plan = try input.plan(by: [])
        let margins = try benchmark.map { try Self.margins($0, of: plan.survey, to: .comparing) }
        let tally = try ResponsesOptions.tally(of: files, by: plan)
        let reach = PublishedReach(of: tally, reached: reached, beside: margins, for: release)
        try output.write { format, columns in
            var text = ""
            let format: ReachFormat =
                switch format {
                case .text: .text(columns: columns)
                case .markdown: .markdown
                case .json: .json
                case .csv: .csv
                }
            format.write(reach, to: &text)
            return text
        }
    }

    /// Reads a file of margins, of which a name that ends with .csv is a table.
    static func margins(_ file: String, of survey: CheckedSurvey, to purpose: Margins.Purpose) throws -> Margins {
        file.lowercased().hasSuffix(".csv")
            ? try Margins(readingTable: file, for: survey, to: purpose)
            : try Margins(reading: try Shelf.source(file), for: survey, to: purpose)
    }

    /// "1200", or a number for each way: "kiosk=300".
    private static func reached(_ words: [String]) throws(Faults) -> Reached {
        var reached = Reached()
        var faults: [Diagnostic] = []
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let digits = parts.last?.filter { $0 != "," && $0 != "_" } ?? ""
            guard let number = Int(digits), (0...1_000_000_000).contains(number) else {
                faults.append(
                    Diagnostic(
                        "bad-number", file: "--reached", "\"\(word.harmless())\" is not a number of people",
                        help: ["write 1200, or for each way kiosk=300 online=2000"]))
                continue
            }
            guard parts.count == 2 else {
                reached.total = number
                continue
            }
            guard let mode = Mode(rawValue: parts[0]) else {
                let modes = Mode.allCases.map(\.rawValue)
                faults.append(
                    Diagnostic(
                        "unknown-mode", file: "--reached",
                        "there is no way of answering called \"\(parts[0].harmless())\"",
                        help: [
                            NearestName.of(parts[0], in: modes).map { "did you mean \"\($0)\"?" }
                                ?? "the ways are \(modes.joined(separator: ", "))"
                        ]))
                continue
            }
            reached.byMode[mode] = number
        }
        guard faults.isEmpty else { throw Faults(faults) }
        return reached
    }
}
