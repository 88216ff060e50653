import Testing

@testable import Publishing

struct FigureDocumentTests {
    private var document: FigureDocument {
        var document = FigureDocument()
        document.notices = ["Not for you."]
        document.add(heading: "Title", level: 1)
        document.add(paragraphs: ["One.", "Two."])
        document.add(heading: "Part", level: 2)
        document.add(
            table: FigureTable(
                header: ["people", "share"],
                rows: [.init("Night", ["20", "40%"]), .init("Dark | streets", depth: 1, ["10", "20%"])]))
        document.add(remarks: ["", "Answered: 50."])
        return document
    }

    @Test("On a terminal parts are set in, and what belongs together stands together")
    func text() {
        var text = ""
        document.write(columns: 40, to: &text)
        #expect(
            text == """
                Not for you.

                Title
                =====

                One.
                Two.

                Part
                ----
                                      people  share
                  Night                   20    40%
                    Dark | streets        10    20%
                  Answered: 50.

                Not for you.

                """)
    }

    @Test("As Markdown nothing of a label acts as a mark")
    func markdown() {
        var text = ""
        document.writeMarkdown(to: &text)
        #expect(text.hasPrefix("**Not for you.**\n\n# Title\n\nOne.\n\nTwo.\n\n## Part\n\n|  | people | share |\n"))
        #expect(text.contains("| &emsp;Dark \\| streets | 10 | 20% |"))
        #expect(text.hasSuffix("Answered: 50.\n\n**Not for you.**\n"))
    }
}
