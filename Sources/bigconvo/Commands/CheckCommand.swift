import ArgumentParser
import Questionnaire

struct CheckCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Find every fault in surveys, translations, codebooks, and whatever else people write for the program.",
        discussion: """
            In a consultation folder, without a name: the survey, the checklist, the actions and the words of the report. \
            Mappings of an import, files of responses (CSV) and tallies (--partial) are checked too. What a file is, is \
            told by what stands in it.

            Examples:

              bigconvo check
              bigconvo check mental-health priorities
              bigconvo check codebook.yml quotes.yml services.yml
              bigconvo check map.yml responses/online.csv --survey survey.survey
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    /// More than anybody can mend at a time; "json" gives every one.
    private static let mostShown = 1000

    @Argument(help: "The files, or the names of surveys that ship with the program.")
    var files: [String] = []

    @Option(
        help:
            "The survey that margins, mappings, responses and tallies are of. In a consultation folder it may be left out."
    )
    var survey: String?

    @Option(help: "How to print what was found: text, or json for programs.")
    var format = Format.text

    @Flag(help: "Take warnings for faults.")
    var strict = false

    func perform() throws {
        var found: [Diagnostic] = []
        var sources: [SourceFile] = []
        var names: [String] = []
        for file in files.isEmpty ? Self.ofFolder : files.map(Optional.some) {
            do {
                if let file, Shelf.isThere(file) {
                    names.append(file)
                    if let checked = try CheckedData(file, of: survey) {
                        found += checked.diagnostics
                        continue
                    }
                    names.removeLast()
                }
                let source = try Shelf.surveySource(file)
                sources.append(source)
                names.append(source.name)
                let checked = try CheckedFile(source, of: survey)
                found += checked.diagnostics
                sources += checked.others
                names += checked.others.map(\.name)
            } catch let faults as Faults {
                found += faults.diagnostics
            }
        }
        let isBroken = found.hasErrors || (strict && !found.isEmpty)
        switch format {
        case .json:
            try Console.print(try DiagnosticJSON.text(found))
        case .text:
            Console.tell(Array(found.prefix(Self.mostShown)), of: sources)
            let rest = found.count - Self.mostShown
            if rest > 0 { Console.tell("… and \(rest) more. Mend these first.\n") }
            for name in names { try Console.print(summary(of: name, found) + "\n") }
        }
        if isBroken { throw ExitCode(1) }
    }

    /// The survey of the consultation folder, and what else people write there.
    private static var ofFolder: [String?] {
        [nil] + [Shelf.checklistFile, Shelf.actionsFile, Shelf.reportFile].filter(Shelf.isThere).map(Optional.some)
    }

    private func summary(of file: String, _ found: [Diagnostic]) -> String {
        let own = found.filter { $0.file == file }
        let errors = own.count { $0.severity == .error }
        let parts = [(errors, "fault"), (own.count - errors, "warning")].filter { $0.0 > 0 }
            .map { counted($0, $1) }
        return "\(file.harmless()): \(parts.isEmpty ? "no faults" : parts.joined(separator: ", "))"
    }
}
