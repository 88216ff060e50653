import Questionnaire
import Signposting

/// Writes a poster as plain text:
///
///     DRAFT: contacts not confirmed, words not approved
///
///     Still waiting? You still matter
///     ===============================
///
///     Being on a waiting list can feel like nobody remembers you.
///
///     What you can do
///     ---------------
///     1. Tell someone you trust that you are waiting, and how it feels.
///
/// In colour the lines under headings are left out, because the colours are what the eye finds.
struct PosterText {
    let width: Int
    var paint = PosterPaint.none

    func write(_ poster: Poster, to output: inout some TextOutputStream) {
        if let draft = poster.draft {
            banner(of: draft, to: &output)
            output.write("\n")
        }
        heading(poster.headline, as: .headline, underline: .main, to: &output)
        output.write("\n")
        paragraph(poster.opening, to: &output)
        for part in poster.parts {
            heading(part.heading, as: part.kind.role, underline: .part, to: &output)
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
        case .paragraph(let text), .contact(let text):
            lines(of: text, to: &output)
        case .bullets(let texts):
            for text in texts { lines(of: text, first: "- ", rest: "  ", to: &output) }
        case .steps(let texts):
            for (index, text) in texts.enumerated() {
                lines(of: text, first: "\(index + 1). ", rest: "   ", to: &output)
            }
        case .helpLine(let help):
            lines(of: help.name, to: &output)
            lines(of: help.purpose, first: "  ", rest: "  ", to: &output)
            for text in help.contacts { lines(of: text, as: .contact, first: "  ", rest: "  ", to: &output) }
            for text in [help.terms].compactMap(\.self) + help.how {
                lines(of: text, first: "  ", rest: "  ", to: &output)
            }
        }
    }

    private func write(_ draft: Draft, to output: inout some TextOutputStream) {
        for task in draft.tasks {
            heading(task.heading, as: .heading, underline: .part, to: &output)
            for item in task.items {
                lines(of: item.sentence, first: "- ", rest: "  ", to: &output)
                for source in item.sources { lines(of: "seen at: \(source)", first: "  ", rest: "  ", to: &output) }
            }
            output.write("\n")
        }
        banner(of: draft, to: &output)
    }

    private func banner(of draft: Draft, to output: inout some TextOutputStream) {
        lines(of: draft.banner, as: .draft, to: &output)
    }

    private func heading(
        _ text: String, as role: PosterPaint.Role, underline: TextHeading.Underline,
        to output: inout some TextOutputStream
    ) {
        guard !paint.isColoured else { return lines(of: text, as: role, to: &output) }
        for line in TextHeading.lines(of: text, width: width, underline: underline) { output.write("\(line)\n") }
    }

    private func paragraph(_ text: String, to output: inout some TextOutputStream) {
        lines(of: text, to: &output)
        output.write("\n")
    }

    private func lines(
        of text: String, as role: PosterPaint.Role? = nil, first: String = "", rest: String = "",
        to output: inout some TextOutputStream
    ) {
        for line in TextWrapping.lines(of: text, width: width, first: first, rest: rest) {
            output.write(role.map { paint(line, $0, width: width) } ?? line)
            output.write("\n")
        }
    }
}

extension PosterPart.Kind {
    fileprivate var role: PosterPaint.Role {
        switch self {
        case .emergency: .emergency
        case .urgent: .urgent
        case .evidence, .steps, .camhs, .others: .heading
        }
    }
}
