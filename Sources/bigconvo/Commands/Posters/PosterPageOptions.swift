import ArgumentParser
import Publishing
import Questionnaire

/// How a poster is laid out where it is a page.
struct PosterPageOptions: ParsableArguments {
    @Option(
        help: """
            As a page: a5 (a flyer with two sides), a4, a3, strips (A4 with slips to tear off), social (a square \
            picture) or screen. Without it: a4.
            """)
    var sheet: [PosterSheet] = []

    @Option(help: "As a page: sunrise, waves, chat or plain, which takes little ink.")
    var design = PosterDesign.sunrise

    @Option(help: "A folder with a designer's own templates. Without it: templates/ of the consultation folder.")
    var templates: String?

    /// Each once.
    var sheets: [PosterSheet] {
        sheet.isEmpty ? [.a4] : sheet.enumerated().filter { !sheet[..<$0.offset].contains($0.element) }.map(\.element)
    }

    func ownTemplates() throws -> [SourceFile] { try Shelf.templates(in: templates) }

    func html(on sheet: PosterSheet? = nil) throws -> PosterHTML {
        try PosterHTML(sheet: sheet ?? sheets[0], design: design, own: try ownTemplates())
    }

    func printer() throws -> PosterPrinter {
        PosterPrinter(html: try html(), browser: try Chromium(on: Console.environment("PATH") ?? ""))
    }
}

extension PosterSheet: ExpressibleByArgument {}
extension PosterDesign: ExpressibleByArgument {}
