import ArgumentParser
import Questionnaire
import Responses

struct FormatCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: "Give survey files the one canonical layout.",
        discussion: """
            What a survey means and its comments stay as they are. A file with faults of form is left \
            alone, and they are printed.

            Example, in the folder of a consultation:

              bigconvo format survey.survey
            """)

    @Argument(help: "The survey files; the one of the consultation folder when none is named.")
    var files: [String] = []

    @Flag(help: "Change nothing; list the files that are not in the canonical layout.")
    var check = false

    func perform() throws {
        var faults: [Diagnostic] = []
        var isEveryFileCanonical = true
        for file in files.isEmpty ? [Shelf.surveyFile] : files {
            do {
                isEveryFileCanonical = try format(file) && isEveryFileCanonical
            } catch let broken as Faults {
                faults += broken.diagnostics
            }
        }
        if !faults.isEmpty { throw Faults(faults) }
        if check, !isEveryFileCanonical { throw ExitCode(1) }
    }

    /// Whether the file was in the canonical layout already; then it is not touched.
    private func format(_ file: String) throws -> Bool {
        // Bytes are compared, because line ends and a byte-order mark are part of the layout.
        let bytes = try WholeFile.read(file)
        let canonical = Array(try SurveyFormatter.format(try SourceFile(name: file, bytes: bytes)).utf8)
        if bytes == canonical { return true }
        if !check { try WholeFile.write(canonical, to: file) }
        try Console.print(file.harmless() + (check ? "\n" : ": written in the canonical layout\n"))
        return false
    }
}
