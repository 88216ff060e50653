import ArgumentParser
import Publishing
import Questionnaire
import Responses
import Signposting

struct PosterMakeCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Make a poster, or the whole set of them.",
        discussion: """
            A poster is a draft, and says so on its face, until somebody has confirmed its contacts ("bigconvo \
            services confirm") and a safeguarding lead has approved its words ("bigconvo poster approve").

            Examples:

              bigconvo poster --theme waiting --area portsmouth --ages 11-17
              bigconvo poster --theme waiting --hour "saturday 23:30"
              bigconvo poster --all --audience 11-15 --audience parents --format html \\
                  --output posters
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case markdown
        case html
        case pdf
    }

    @OptionGroup var choice: PosterChoiceOptions

    @Option(help: "text, markdown, html or pdf.")
    var format = Format.text

    @OptionGroup var page: PosterPageOptions

    @Option(help: "The file to write; with --all, the folder.")
    var output: String?

    @Flag(help: "Make every poster, for each --audience and each --sheet, with a page that lists them.")
    var all = false

    @Flag(help: "List the posters that there are.")
    var list = false

    func validate() throws {
        guard format != .pdf || output != nil else { throw ValidationError("A PDF needs --output FILE.") }
        guard !all || output != nil else { throw ValidationError("--all needs --output FOLDER.") }
        guard !all || choice.chosenTheme == nil else { throw ValidationError("Name one poster, or --all of them.") }
        guard !all else { return }
        try choice.requireOneAudience()
        guard page.sheet.count < 2 else {
            throw ValidationError("One --sheet makes one poster; several go with --all.")
        }
    }

    func perform() throws {
        let directory = try Shelf.services()
        let bank = try Shelf.posterBank()
        if list {
            try Console.print(bank.posters.map { "\($0.id.name): \($0.title.source.harmless())\n" }.joined())
            return
        }
        let approvals = try Shelf.approvals()
        let figures = try choice.evidence.figures()
        func poster(_ theme: String?, _ audience: PosterAudience?) throws -> Poster {
            let request = try choice.request(
                about: theme, for: audience, from: bank, with: directory, quoting: figures)
            return try Poster(request, from: bank, with: directory, approvals: approvals, on: Shelf.today)
        }
        guard all, let output else {
            let poster = try poster(choice.chosenTheme, choice.audience.first)
            try deliver(poster)
            return Console.tell([poster].hints)
        }
        let audiences = choice.audience.isEmpty ? [nil] : choice.audience.map(Optional.some)
        let posters = try bank.posters.flatMap { copy in try audiences.map { try poster(copy.id.name, $0) } }
        try PosterSetWriter(format: format, page: page, folder: output).write(posters)
        Console.tell(posters.hints)
    }

    private func deliver(_ poster: Poster) throws {
        var text = ""
        switch format {
        case .text:
            let paint = output == nil && Console.wantsColourOut ? PosterPaint(page.design) : .none
            PosterFormat.text(width: min(66, Console.width), paint: paint).write(poster, to: &text)
        case .markdown: PosterFormat.markdown.write(poster, to: &text)
        case .html: text = try page.html().page(of: poster)
        case .pdf:
            guard let output else { return }
            return try WholeFile.write(try page.printer().pdf(of: poster).bytes, to: output)
        }
        if let output { try WholeFile.write(text, to: output) } else { try Console.print(text) }
    }
}
