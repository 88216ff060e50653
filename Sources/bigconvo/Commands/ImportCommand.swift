import ArgumentParser
import Questionnaire
import Responses

struct ImportCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring in the CSV file of another tool.",
        discussion: """
            Names, e-mails, times and the like are dropped. A row with a fault goes to the rejects file \
            as it came, with its line and the reasons; mend it there and import that file. Importing a \
            file again replaces what it gave before.

            Example, inside the folder of a consultation:

              bigconvo import answers.csv --output responses/online.csv
            """)

    @Argument(help: "The CSV file.")
    var file: String

    @Option(help: "The survey: a file, or the name of one that ships. Not needed in a consultation folder.")
    var survey: String?

    @Option(
        help:
            "The layout, if it is not to be found out: \(ImportKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var from: ImportKind?

    @Option(help: "A file that says what columns and choices mean (YAML).")
    var map: String?

    @Option(help: "How the answers were given: \(Mode.allCases.map(\.rawValue).joined(separator: ", ")).")
    var mode = Mode.online

    @Option(help: "The CSV file to write.")
    var output: String

    @Option(help: "The file for rows with faults. Without it: the output's name with .rejects.csv.")
    var rejects: String?

    @Flag(help: "Take nothing unless every row is good.")
    var strict = false

    func perform() throws {
        let survey = try Shelf.survey(survey).survey
        let map = try map.map { try ImportMap(reading: try Shelf.source($0), for: survey) } ?? ImportMap()
        let rejects = rejects ?? Self.rejectsName(for: output)
        try OutputGuard(inputs: [file, self.survey ?? Shelf.surveyFile] + (self.map.map { [$0] } ?? []))
            .require([("--output", output), ("--rejects", rejects)])
        let importer = Importer(into: survey, from: from, map: map, mode: mode, isStrict: strict)
        let summary = try ReadingProgress.reading([file]) {
            try importer.run(file, output: output, rejects: rejects, watch: $0)
        }
        let shown = 20
        Console.tell(Array(summary.diagnostics(file: file, severity: .warning).prefix(shown)))
        if summary.faultCount > shown {
            Console.tell("… and \(summary.faultCount - shown) more like these, all of them in \(rejects.harmless()).\n")
        }
        try Console.print(words(summary))
    }

    static func rejectsName(for output: String) -> String {
        (output.hasSuffix(".csv") ? String(output.dropLast(4)) : output) + Shelf.rejectsEnding
    }

    private func words(_ summary: ImportSummary) -> String {
        var lines = [
            "Recognised as \(summary.kind.rawValue): \(summary.reason).",
            "",
            "  rows read      \(summary.rowsRead)",
            "  taken          \(summary.rowsTaken)",
            "  rejected       \(summary.rowsRejected)",
            "",
        ]
        if summary.emptyRows > 0 { lines.insert("  empty          \(summary.emptyRows)", at: lines.count - 1) }
        func list(_ names: [String]) -> String { names.map { $0.harmless() }.joined(separator: ", ") }
        if !summary.droppedColumns.isEmpty {
            lines.append("Dropped, so that nobody can be known: \(list(summary.droppedColumns)).")
        }
        if !summary.missingQuestions.isEmpty {
            lines.append("Not in the file: \(list(summary.missingQuestions)).")
        }
        if summary.answersNotAsked > 0 {
            lines.append(
                "\(summary.answersNotAsked) answers were left out: the survey does not ask that question of who gave them."
            )
        }
        if summary.isMadeUp {
            lines.append("The file says that its answers are made up: never publish what comes of them.")
        }
        if let rejects = summary.rejectsFile {
            let mended = output.hasSuffix(".csv") ? "\(output.dropLast(4))-mended.csv" : "\(output)-mended"
            lines.append("Rows with faults are in \(rejects.harmless()), with the reasons.")
            lines.append("Mend them there, then bring them in beside the others:")
            lines.append("  bigconvo import \(rejects.harmless()) --output \(mended.harmless())")
        }
        let older = rejects ?? Self.rejectsName(for: output)
        if summary.rejectsFile == nil, Shelf.isThere(older) {
            lines.append("\(older.harmless()) is from an earlier import; what is in it may be counted already.")
        }
        lines.append("The responses are in \(output.harmless()).")
        return lines.joined(separator: "\n") + "\n"
    }
}

extension ImportKind: ExpressibleByArgument {}
extension Mode: ExpressibleByArgument {}
