import Analysis
import ArgumentParser
import Questionnaire
import Responses

struct ConvertCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Turn a codebook into the file of another program, and back.",
        discussion: """
            The endings say what is read and written: .yml is a codebook of this program; .qdc the exchange format of \
            REFI-QDA, which NVivo, ATLAS.ti, MAXQDA and QualCoder read and write, and Taguette writes; .csv, only \
            written, the tags that Taguette reads. Nothing is replaced without --replace.

            Examples:

              bigconvo convert mental-health codebook.qdc
              bigconvo convert codebook.qdc codebook.yml
            """)

    enum Kind: String, CaseIterable {
        case yml
        case yaml
        case qdc
        case csv

        init?(ofName name: String) {
            let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
            self.init(rawValue: ending.lowercased())
        }
    }

    @Argument(help: "The file to read, or the name of a codebook that ships.")
    var input: String

    @Argument(help: "The file to write.")
    var output: String

    @Flag(help: "Replace the file if it is there. What it held, also comments, is lost.")
    var replace = false

    func perform() throws {
        guard let kind = Kind(ofName: output) else {
            throw Faults(
                Diagnostic(
                    "unknown-format", file: output, "the ending of this name does not say what to write",
                    help: ["let it end with .yml, .qdc or .csv"]))
        }
        try OutputGuard(inputs: [input]).require([("OUT", output)])
        guard replace || !Shelf.isThere(output) else {
            throw Faults(
                Diagnostic(
                    "would-replace", file: output, "this file is there already",
                    help: ["give another name, or add --replace: what it held, also comments, is lost then"]))
        }
        let log = FaultLog(file: input)
        let codebook =
            try Shelf.isThere(input)
            ? Shelf.codebook(in: input, log: log) : Shelf.codebooks(called: input)[0]
        try WholeFile.write(bytes(of: codebook, as: kind), to: output, existing: replace ? .replaced : .kept)
        Console.tell(log.diagnostics)
        if kind == .yml || kind == .yaml { tellWhatIsMissing() }
        let count = codebook.themes.count
        try Console.print("\(counted(count, "theme")) \(count == 1 ? "is" : "are") in \(output.harmless()).\n")
    }

    private func bytes(of codebook: Codebook, as kind: Kind) -> [UInt8] {
        var text = ""
        switch kind {
        case .yml, .yaml: CodebookFileWriter().write(codebook, to: &text)
        case .qdc: QDCWriter().write(codebook, to: &text)
        case .csv: return TagTable.bytes(of: codebook)
        }
        return Array(text.utf8)
    }

    /// A codebook of another program has no terms yet, which is no fault of its file.
    private func tellWhatIsMissing() {
        do {
            _ = try Codebook(reading: try Shelf.source(output))
        } catch let faults as Faults {
            Console.tell(
                faults.diagnostics.map { fault in
                    var fault = fault
                    fault.severity = .warning
                    return fault
                })
        } catch {
            // It was written a moment ago; whoever took it away knows.
        }
    }
}
