import ArgumentParser
import Publishing
import Questionnaire
import Responses

/// Where a report of figures goes, and in which of the formats that are one text.
struct FigureOutput: ParsableArguments {
    enum Format: String, FileFormat {
        case text
        case markdown
        case json
        case csv

        static let printed = text

        /// - Parameter columns: how wide text is.
        func layout(columns: Int) -> FigureFormat {
            switch self {
            case .text: .text(columns: columns)
            case .markdown: .markdown
            case .json: .json
            case .csv: .csv
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
        _ = try Format.chosen(format, for: output)
        if let output { try OutputGuard(inputs: inputs).require([("--output", output)]) }
    }

    /// - Parameter body: puts the result into a text, in a format.
    func write(_ body: (FigureFormat, inout String) -> Void) throws {
        var text = ""
        // A file is read in a window of any width.
        let columns = output == nil ? Console.width : 80
        body(try Format.chosen(format, for: output).layout(columns: columns), &text)
        if let output { try WholeFile.write(text, to: output) } else { try Console.print(text) }
    }
}
