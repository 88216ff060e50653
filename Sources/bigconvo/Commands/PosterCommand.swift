import ArgumentParser
import Publishing
import Questionnaire
import Responses
import Signposting

struct PosterCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "poster",
        abstract: "Write the words of a poster that shows young people where to turn.",
        discussion: """
            A poster whose contacts nobody has confirmed is a draft, and says so on its face.

            Example:

              bigconvo poster --theme waiting --area portsmouth --ages 11-17
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case markdown
        case html
        case pdf
    }

    @Argument(help: "The poster, by its theme; the same as --theme. Without one: the general poster.")
    var poster: String?

    @Option(help: "The theme that the poster is about.")
    var theme: String?

    @OptionGroup var audience: AudienceOptions

    @Option(help: "Which of its headlines, from 1.")
    var headline = 1

    @Option(help: "Who publishes it.")
    var publisher = "The Youth Commission"

    @OptionGroup var evidence: EvidenceOptions

    @Option(help: "text, markdown, html or pdf.")
    var format = Format.text

    @OptionGroup var page: PosterPageOptions

    @Option(help: "The file to write.")
    var output: String?

    @Flag(help: "List the posters that there are.")
    var list = false

    func validate() throws {
        guard format != .pdf || output != nil else { throw ValidationError("A PDF needs --output FILE.") }
    }

    func perform() throws {
        let directory = try Shelf.services()
        let bank = try Shelf.posterBank()
        if list {
            try Console.print(bank.posters.map { "\($0.id.name): \($0.title.source.harmless())\n" }.joined())
            return
        }
        try requireHeadline(in: bank)
        let request = PosterRequest(
            theme: theme ?? poster, area: try audience.area(in: directory), ages: try audience.ageRange(),
            headline: headline - 1, evidence: try evidence.figure(about: theme ?? poster), publisher: publisher)
        let poster = try Poster(request, from: bank, with: directory, on: Shelf.today)
        try deliver(poster)
    }

    private func deliver(_ poster: Poster) throws {
        var text = ""
        switch format {
        case .text: PosterFormat.text(width: min(66, Console.width)).write(poster, to: &text)
        case .markdown: PosterFormat.markdown.write(poster, to: &text)
        case .html: text = try page.html().page(of: poster)
        case .pdf:
            guard let output else { return }
            let printer = PosterPrinter(
                html: try page.html(), browser: try Chromium(on: Console.environment("PATH") ?? ""))
            return try WholeFile.write(try printer.pdf(of: poster).bytes, to: output)
        }
        if let output { try WholeFile.write(text, to: output) } else { try Console.print(text) }
    }

    private func requireHeadline(in bank: PosterBank) throws(Faults) {
        guard let copy = bank[theme ?? poster ?? PosterCopy.general] else { return }
        guard !(1...copy.headlines.count).contains(headline) else { return }
        throw Faults(
            Diagnostic(
                "unknown-headline", file: "--headline", "this poster has no headline \(headline)",
                help: ["choose from 1 to \(copy.headlines.count)"]))
    }
}
