import ArgumentParser
import Publishing

/// How a poster is laid out where it is a page.
struct PosterPageOptions: ParsableArguments {
    @Option(
        help: """
            As a page: a5 (a flyer with two sides), a4, a3, strips (A4 with slips to tear off), social (a square \
            picture) or screen.
            """)
    var sheet = PosterSheet.a4

    @Option(help: "As a page: sunrise, waves, chat or plain, which takes little ink.")
    var design = PosterDesign.sunrise

    @Option(help: "A folder with a designer's own templates. Without it: templates/ of the consultation folder.")
    var templates: String?

    func html() throws -> PosterHTML {
        try PosterHTML(sheet: sheet, design: design, own: try Shelf.templates(in: templates))
    }
}

extension PosterSheet: ExpressibleByArgument {}
extension PosterDesign: ExpressibleByArgument {}
