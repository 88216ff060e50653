import Analysis
import ArgumentParser
import Questionnaire
import Responses

/// What is known of those who could have answered.
struct ReachOptions: ParsableArguments {
    @Option(
        help: """
            A file (YAML or CSV) that says how many there are of each choice of some questions; without it, \
            benchmark.yml where there is one.
            """)
    var benchmark: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "How many young people were reached, in all or by the way: 1200, or kiosk=300 online=2000.",
            valueName: "number"))
    var reached: [String] = []

    /// The files that are read.
    var files: [String] { [benchmarkFile].compactMap(\.self) }

    private var benchmarkFile: String? {
        benchmark ?? (Shelf.isThere(Shelf.benchmarkFile) ? Shelf.benchmarkFile : nil)
    }

    /// - Throws: ``Faults`` for what is no number of people, and for every fault of the benchmark.
    func reader(for survey: CheckedSurvey) throws -> (PublishedAnalysis) -> PublishedReach {
        let numbers = try numbers()
        let margins = try benchmarkFile.map { try Self.margins($0, of: survey, to: .comparing) }
        return { PublishedReach(of: $0, reached: numbers, beside: margins) }
    }

    /// Reads a file of margins, of which a name that ends with .csv is a table.
    static func margins(_ file: String, of survey: CheckedSurvey, to purpose: Margins.Purpose) throws -> Margins {
        file.lowercased().hasSuffix(".csv")
            ? try Margins(readingTable: file, for: survey, to: purpose)
            : try Margins(reading: try Shelf.source(file), for: survey, to: purpose)
    }

    /// "1200", or a number for each way: "kiosk=300".
    private func numbers() throws(Faults) -> Reached {
        var numbers = Reached()
        var faults: [Diagnostic] = []
        for word in reached {
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
                numbers.total = number
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
            numbers.byMode[mode] = number
        }
        guard faults.isEmpty else { throw Faults(faults) }
        return numbers
    }
}
