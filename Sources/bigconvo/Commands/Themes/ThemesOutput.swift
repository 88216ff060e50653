import ArgumentParser
import Publishing
import Questionnaire
import Responses

/// Where figures about themes go, and in which format.
struct ThemesOutput: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case markdown
        case json
        case csv
    }

    @Option(help: "text, markdown, json or csv.")
    var format = Format.text

    @Option(help: "The file to write; without it the result is printed.")
    var output: String?

    /// Refuses, before anything is counted, to write over what is read.
    func check(inputs: [String]) throws(Faults) {
        if let output { try OutputGuard(inputs: inputs).require([("--output", output)]) }
    }

    func write(_ body: (ThemesFormat, inout String) -> Void) throws {
        var text = ""
        // A file is read in a window of any width.
        let columns = output == nil ? Console.width : 80
        let layout: ThemesFormat =
            switch format {
            case .text: .text(columns: columns)
            case .markdown: .markdown
            case .json: .json
            case .csv: .csv
            }
        body(layout, &text)
        if let output { try WholeFile.write(text, to: output) } else { try Console.print(text) }
    }
}
