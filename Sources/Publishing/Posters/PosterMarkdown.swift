import Signposting

/// Writes a poster as Markdown, with a heading for each part:
///
///     **DRAFT: contacts not confirmed, words not approved**
///
///     # Still waiting? You still matter
///
///     Being on a waiting list can feel like nobody remembers you.
///
///     ## What you can do
///
///     1. Tell someone you trust that you are waiting, and how it feels.
struct PosterMarkdown {
    func write(_ poster: Poster, to output: inout some TextOutputStream) {
        if let draft = poster.draft { output.write("**\(draft.banner)**\n\n") }
        output.write("# \(poster.headline.markdownEscaped)\n\n\(poster.opening.markdownEscaped)\n")
        for part in poster.parts {
            output.write("\n## \(part.heading.markdownEscaped)\n")
            for block in part.blocks { write(block, to: &output) }
        }
        output.write("\n---\n\n")
        output.write(poster.footer.map(\.markdownEscaped).joined(separator: "\n\n") + "\n")
        guard let draft = poster.draft else { return }
        for task in draft.tasks { write(task, to: &output) }
        output.write("\n**\(draft.banner)**\n")
    }

    private func write(_ task: Draft.Task, to output: inout some TextOutputStream) {
        output.write("\n## \(task.heading)\n\n")
        for item in task.items {
            output.write("- \(item.sentence.markdownEscaped)\n")
            for source in item.sources { output.write("  - seen at: \(source.markdownWithAddresses)\n") }
        }
    }

    func write(_ block: PosterPart.Block, to output: inout some TextOutputStream) {
        output.write("\n")
        switch block {
        case .paragraph(let text), .contact(let text):
            output.write("\(text.markdownEscaped)\n")
        case .bullets(let texts):
            for text in texts { output.write("- \(text.markdownEscaped)\n") }
        case .steps(let texts):
            for (index, text) in texts.enumerated() { output.write("\(index + 1). \(text.markdownEscaped)\n") }
        case .helpLine(let help):
            output.write("**\(help.name.markdownEscaped)**: \(help.purpose.markdownEscaped)\n\n")
            for text in help.contacts + [help.terms].compactMap(\.self) + help.how {
                output.write("- \(text.markdownEscaped)\n")
            }
        }
    }
}
