import Questionnaire
import Signposting

/// Writes a poster as plain text:
///
///     DRAFT: contacts not confirmed
///
///     Still waiting? You still matter
///     ===============================
///
///     Being on a waiting list can feel like nobody remembers you.
///
///     What you can do
///     ---------------
///     1. Tell someone you trust that you are waiting, and how it feels.
struct PosterText {
    let width: Int

    func write(_ poster: Poster, to output: inout some TextOutputStream) {
        if poster.draft != nil { paragraph(Draft.banner, to: &output) }
        heading(poster.headline, underline: .main, to: &output)
        output.write("\n")
        paragraph(poster.opening, to: &output)
        for part in poster.parts {
            heading(part.heading, underline: .part, to: &output)
            for (index, block) in part.blocks.enumerated() {
                if index > 0 { output.write("\n") }
                write(block, to: &output)
            }
            output.write("\n")
        }
        for line in poster.footer { lines(of: line, to: &output) }
        guard let draft = poster.draft else { return }
        output.write("\n")
        write(draft, to: &output)
    }

    private func write(_ block: PosterPart.Block, to output: inout some TextOutputStream) {
        switch block {
        case .paragraph(let text):
            lines(of: text, to: &output)
        case .bullets(let texts):
            for text in texts { lines(of: text, first: "- ", rest: "  ", to: &output) }
        case .steps(let texts):
            for (index, text) in texts.enumerated() {
                lines(of: text, first: "\(index + 1). ", rest: "   ", to: &output)
            }
        case .helpLine(let help):
            lines(of: help.name, to: &output)
            for text in [help.purpose] + help.contacts + [help.terms].compactMap(\.self) + help.how {
                lines(of: text, first: "  ", rest: "  ", to: &output)
            }
        }
    }

    private func write(_ draft: Draft, to output: inout some TextOutputStream) {
        heading(Draft.toDo, underline: .part, to: &output)
        for item in draft.items {
            lines(of: item.sentence, first: "- ", rest: "  ", to: &output)
            for source in item.sources { lines(of: "seen at: \(source)", first: "  ", rest: "  ", to: &output) }
        }
        output.write("\n\(Draft.banner)\n")
    }

    private func heading(_ text: String, underline: TextHeading.Underline, to output: inout some TextOutputStream) {
        for line in TextHeading.lines(of: text, width: width, underline: underline) { output.write("\(line)\n") }
    }

    private func paragraph(_ text: String, to output: inout some TextOutputStream) {
        lines(of: text, to: &output)
        output.write("\n")
    }

    private func lines(
        of text: String, first: String = "", rest: String = "", to output: inout some TextOutputStream
    ) {
        for line in TextWrapping.lines(of: text, width: width, first: first, rest: rest) { output.write("\(line)\n") }
    }
}
