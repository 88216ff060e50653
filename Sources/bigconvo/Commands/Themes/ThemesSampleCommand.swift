import Analysis
import ArgumentParser
import Publishing
import Questionnaire
import Responses

struct ThemesSampleCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Draw answers at random, for people to code by hand.",
        discussion: """
            Writes a sheet with an answer on each row and a column for each theme. Give every coder a copy, \
            and compare them afterwards with "bigconvo themes agree". Personal details that can be told have tags in \
            their place. The sheet holds answers: it is not for publication.

            Examples:

              bigconvo themes sample survey.survey responses/online.csv --number 100 \\
                  --output sample.csv
              bigconvo themes sample survey.survey responses/online.csv --only-uncoded \\
                  --output uncoded.xlsx
            """)

    @OptionGroup var input: ResponsesOptions

    @Option(help: "How many answers to draw.")
    var number = 100

    @Option(help: "Any number; the same one draws the same answers again. Without it they are others each time.")
    var seed: UInt64?

    @Option(parsing: .upToNextOption, help: "Draw answers to these questions only, by their ids.")
    var question: [String] = []

    @Flag(help: "Draw from the answers in which the codebook finds no theme.")
    var onlyUncoded = false

    @Option(help: "The new file to write: .csv, or .xlsx with a sheet that explains the themes.")
    var output: String

    func validate() throws {
        guard (1...100_000).contains(number) else { throw ValidationError("--number is from 1 to 100000.") }
    }

    func perform() throws {
        let isWorkbook = output.lowercased().hasSuffix(".xlsx")
        guard isWorkbook || output.lowercased().hasSuffix(".csv") else {
            throw Faults(
                Diagnostic(
                    "unknown-format", file: output, "the ending of this name does not say what to write",
                    help: ["let it end with .csv or .xlsx"]))
        }
        let files = try input.files()
        try OutputGuard(inputs: files).require([("--output", output)])
        guard !Shelf.isThere(output) else {
            throw Faults(
                Diagnostic(
                    "would-replace", file: output, "what somebody coded in this file would be lost",
                    help: ["give --output another name"]))
        }
        let survey = try input.survey()
        let questions = try OpenQuestions(of: survey, only: question)
        let codebooks = try Shelf.codebooks(called: questions.codebook)
        guard let coder = ThemeCoder(codebooks) else { return }
        var sampling = AnswerSampling(
            of: number, from: survey, questions: questions.ids, by: coder, onlyUncoded: onlyUncoded,
            seed: seed ?? UInt64.random(in: .min ... .max))
        try input.read { try CanonicalFile.read($0, of: survey, watch: $1) { sampling.add($0) } }
        let (offered, unread) = (sampling.offered, sampling.unread)
        var redactor = Redactor(Redaction(keeping: try Shelf.knownContacts()))
        let answers = sampling.drawn { redactor.redacted($0) }
        guard !answers.isEmpty else {
            throw Faults(
                Diagnostic(
                    "no-answers", file: files.joined(separator: ", "),
                    onlyUncoded ? "the codebook finds a theme in every answer" : "nobody wrote anything",
                    help: ["nothing was written"]))
        }
        let sheet = CodingSheet(answers, for: coder.themes, tellsLanguage: codebooks.count > 1)
        let bytes = isWorkbook ? try CodingWorkbook(sheet).bytes(called: output) : sheet.bytes
        try WholeFile.write(bytes, to: output, existing: .kept, permissions: CodingSheet.permissions)
        try tell(answers.count, of: offered, unread)
    }

    private func tell(_ drawn: Int, of offered: Int, _ unread: Int) throws {
        let name = output.harmless()
        if unread > 0 {
            Console.tell("Not drawn: \(counted(unread, "answer")) in a language that no codebook reads.\n")
        }
        Console.tell("Not for publication: \(name) holds answers. Only you can open it; delete it afterwards.\n")
        try Console.print(
            """
            \(drawn) of \(counted(offered, "answer")) are in \(name), in random order.
            Give each coder a copy. Then: bigconvo themes agree COPY...

            """)
    }
}
