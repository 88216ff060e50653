import ArgumentParser
import Questionnaire
import Responses

/// Where a report of figures goes, and in which of the formats that are one text.
struct FigureOutput: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case markdown
        case json
        case csv

        /// How the names of such files end.
        var endings: [String] {
            switch self {
            case .text: [".txt"]
            case .markdown: [".md", ".markdown"]
            case .json: [".json"]
            case .csv: [".csv"]
            }
        }
    }

    @Option(help: "text, markdown, json or csv. Without it, the ending of --output decides.")
    var format: Format?

    @Option(help: "The file to write; without it the result is printed.")
    var output: String?

    /// Refuses, before anything is counted, what could not be written in the end.
    ///
    /// - Parameter inputs: the files that are read, none of which may be written over.
    func check(inputs: [String]) throws {
        _ = try chosen()
        if let output { try OutputGuard(inputs: inputs).require([("--output", output)]) }
    }

    /// - Parameter body: the text in a format, and for text as wide as so many columns.
    func write(_ body: (Format, _ columns: Int) -> String) throws {
        // A file is read in a window of any width.
        let text = body(try chosen(), output == nil ? Console.width : 80)
        if let output { try WholeFile.write(text, to: output) } else { try Console.print(text) }
    }

    private func chosen() throws(Faults) -> Format {
        if let format { return format }
        guard let output else { return .text }
        let name = output.lowercased()
        if let format = Format.allCases.first(where: { $0.endings.contains { name.hasSuffix($0) } }) { return format }
        throw Faults(
            Diagnostic(
                "unknown-format", file: output, "the ending of this name does not say what to write",
                help: ["let it end with \(Format.allCases.flatMap(\.endings).joined(separator: ", "))"]))
    }
}
