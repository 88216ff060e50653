import Analysis
import ArgumentParser
import Publishing
import Questionnaire
import Responses

struct ThemesAgreeCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "agree",
        abstract: "Compare what people coded by hand with the codebook, and with each other.",
        discussion: """
            Reads sheets that "bigconvo themes sample" made, as CSV or .xlsx. 1, x, y, yes, true and a tick mean that \
            an answer is about a theme; 0, -, n, no, false and nothing that it is not. A row without any mark was not \
            coded. The article "Agreement" says what the numbers mean.

            Examples:

              bigconvo themes agree ana.csv --survey survey.survey
              bigconvo themes agree ana.csv ben.csv --codebook mental-health \\
                  --disagreements talk.csv
            """)

    @Argument(help: "The sheets, one for each person who coded.")
    var sheets: [String]

    @Option(help: "The survey whose codebook is meant. Without it: that of the consultation folder.")
    var survey: String?

    @Option(help: "The codebook: a file (.yml or .qdc), or the name of one.")
    var codebook: String?

    @Option(help: "text, markdown, json or csv.")
    var format = FigureOutput.Format.text

    @Option(help: "Write the answers of which not all say the same to this file, to talk about. Not for publication.")
    var disagreements: String?

    @Flag(help: "Take rows without any mark for answers that are about no theme.")
    var blankIsNone = false

    func perform() throws {
        try requireDistinct()
        try OutputGuard(inputs: sheets).require(disagreements.map { [("--disagreements", $0)] } ?? [])
        let codebooks = try chosenCodebooks()
        guard let first = codebooks.first else { return }
        var faults: [Diagnostic] = []
        var codings: [HandCoding] = []
        for sheet in sheets {
            do {
                codings.append(try HandCoding(reading: sheet, by: first, takesBlankForNone: blankIsNone))
            } catch let found as Faults { faults += found.diagnostics }
        }
        if !faults.isEmpty { throw Faults(faults) }
        let comparison = try CodingComparison(codings, by: codebooks)
        if let disagreements {
            try WholeFile.write(
                DisagreementTable.bytes(of: comparison), to: disagreements, permissions: CodingSheet.permissions)
            Console.tell("Not for publication: \(disagreements.harmless()) holds answers. Delete it afterwards.\n")
        }
        var text = ""
        format.layout(columns: Console.width).write(comparison, to: &text)
        try Console.print(text)
    }

    /// A sheet agrees with itself, which says nothing.
    private func requireDistinct() throws(Faults) {
        var seen: Set<String> = []
        let again = sheets.filter { !seen.insert(Shelf.resolved($0)).inserted }
        guard !again.isEmpty else { return }
        throw Faults(
            again.map {
                Diagnostic("same-file", file: $0, "this sheet is named twice", help: ["name it once"])
            })
    }

    private func chosenCodebooks() throws -> [Codebook] {
        if let codebook {
            return try Shelf.isThere(codebook) ? [Shelf.codebook(in: codebook)] : Shelf.codebooks(called: codebook)
        }
        if survey != nil || Shelf.isThere(Shelf.surveyFile) {
            let questions = try OpenQuestions(of: try Shelf.survey(survey).survey, only: [])
            return try Shelf.codebooks(called: questions.codebook)
        }
        let all = try Shelf.codebooks()
        guard Set(all.map(\.id)).count == 1 else {
            throw Faults(
                Diagnostic(
                    "no-codebook", file: sheets.first ?? "", "it is not said by which codebook these were coded",
                    help: ["add --survey and the survey, or --codebook and a file or a name"]))
        }
        return all
    }
}
