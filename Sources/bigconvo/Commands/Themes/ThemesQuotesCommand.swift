import Analysis
import ArgumentParser
import Questionnaire
import Responses

struct ThemesQuotesCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "Choose quotations for each theme, for a person to approve.",
        discussion: """
            Writes a file in which somebody says yes or no to each. Nothing is printed without a yes. Run again, it \
            keeps every decision, and chooses others in the place of what was refused.

            They span the groups of a breakdown and never say which. Personal details have tags in their place, and \
            texts in which a name was found are left out. Nothing is quoted of a theme or a group under the \
            threshold, nothing of themes that the codebook calls not quotable, and nothing of a response that speaks of one.

            Examples:

              bigconvo themes quotes survey.survey responses/online.csv --number 3 --by area
              bigconvo check quotes.yml
              bigconvo themes survey.survey responses/online.csv --with-quotes quotes.yml
            """)

    @OptionGroup var input: ResponsesOptions

    @Option(help: "How many for each theme, from 1 to 50.")
    var number = 3

    @Option(help: "The breakdown whose groups they are to span. Without it: the first of the survey.")
    var by: String?

    @Option(help: "The smallest count of a theme, and of a theme within a group, that is quoted from: 5 to 30.")
    var threshold = 10

    @Option(help: "Any number; another one draws other quotations.")
    var seed: UInt64 = 1

    @Option(help: "The file to write. What was decided in it stays.")
    var output = Shelf.quotesFile

    func validate() throws {
        guard (1...50).contains(number) else { throw ValidationError("--number is from 1 to 50.") }
    }

    func perform() throws {
        let rules = try PublicationRules(threshold: threshold)
        try requireFileName()
        let files = try input.files()
        try OutputGuard(inputs: files).require([("--output", output)])
        let plan = try input.themesPlan(by: try breakdown())
        let standing = Shelf.isThere(output) ? try Shelf.quotations(in: output, of: plan).touched : []
        var sampling = QuotationSampling(
            number, by: plan, standing: standing, codebooks: try Shelf.codebooks(), riskWords: try Shelf.riskWords(),
            keeping: try Shelf.knownContacts(), seed: seed)
        try input.read { try CanonicalFile.read($0, of: plan.survey, watch: $1) { sampling.add($0) } }
        let quotes = sampling.chosen(under: rules)
        var text = ""
        QuotesFileWriter().write(quotes, to: &text)
        try WholeFile.write(text, to: output, permissions: QuotesFile.permissions)
        try tell(quotes, of: plan)
    }

    private func breakdown() throws -> [String] {
        if let by { return [by] }
        let first = try input.survey().questions.first { $0.isBreakdown && $0.kind.isSingleChoice }
        return first.map { [$0.id.name] } ?? []
    }

    /// By its ending it is known that the file is read as quotations, and that its lines are shown nowhere.
    private func requireFileName() throws(Faults) {
        guard !output.hasSuffix(".yml"), !output.hasSuffix(".yaml") else { return }
        throw Faults(
            Diagnostic(
                "unknown-format", file: output, "the ending of this name does not say that quotations are in it",
                help: ["let it end with .yml"]))
    }

    private func tell(_ quotes: QuotesFile, of plan: TallyPlan) throws {
        let name = output.harmless()
        let all = quotes.quotations
        let approved = all.count { $0.isApproved == true }
        let themes = Set(plan.codedQuestions.flatMap(\.codebook.themes).map(\.id))
        let missing = themes.subtracting(all.filter { $0.isApproved != false }.map(\.theme)).count
        if missing > 0 {
            Console.tell(
                "Not quoted: \(missing) of \(counted(themes.count, "theme")). Too few wrote of them, or nothing that can"
                    + " be quoted.\n")
        }
        Console.tell("Not for publication: \(name) holds what people wrote. Only you can open it.\n")
        try Console.print(
            """
            \(name): \(counted(all.count, "quotation")), \(approved) of them approved.
            Read each, write yes or no under it, and look it over: bigconvo check \(name)

            """)
    }
}
