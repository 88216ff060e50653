import ArgumentParser
import Publishing
import Questionnaire
import Responses

/// Where a page for people goes, and whether it is words, a web page or a PDF.
struct ActionPageOutput: ParsableArguments {
    enum Format: String, FileFormat {
        case text
        case markdown
        case html
        case pdf

        static let printed = text
    }

    @Option(help: "text, markdown, html or pdf. Without it, the ending of --output decides.")
    var format: Format?

    @Option(help: "The file to write; without it the result is printed. A PDF needs one.")
    var output: String?

    @Option(help: "Who publishes it.")
    var publisher: String?

    @Option(help: "A folder with a designer's own templates. Without it: templates/ of the consultation folder.")
    var templates: String?

    /// - Throws: ``Faults`` where what is asked for could not be written in the end.
    func check(inputs: [String]) throws {
        if try chosen() == .pdf, output == nil {
            throw Faults(
                Diagnostic("no-output", file: "--output", "a PDF needs a file", help: ["add --output FILE.pdf"]))
        }
        if let output { try OutputGuard(inputs: inputs).require([("--output", output)]) }
    }

    func chosen() throws(Faults) -> Format { try Format.chosen(format, for: output) }

    func browser() throws(Faults) -> Chromium { try Chromium(on: Console.environment("PATH") ?? "") }

    func write(_ text: String) throws {
        if let output { try WholeFile.write(text, to: output) } else { try Console.print(text) }
    }

    func write(_ file: PDFFile) throws {
        if let output { try WholeFile.write(file.bytes, to: output) }
    }

    /// A file is read in a window of any width.
    var columns: Int { output == nil ? Console.width : 80 }
}
