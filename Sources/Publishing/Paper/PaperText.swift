import Questionnaire

/// Writes a questionnaire as plain text, for any printer and for who reads with a Braille line:
///
///      1. How old are you?
///         Tick 1 box.
///         [ ] 1  10 or under
///         [ ] 2  11 to 13
struct PaperText {
    let width: Int

    /// Where the words of a question begin.
    private static let indent = "    "

    func write(_ form: PaperForm, to output: inout some TextOutputStream) {
        heading(form.title, underline: .main, to: &output)
        line(form.edition, to: &output)
        for paragraph in form.welcome { lines(of: paragraph, after: "\n", to: &output) }
        write(form.safety, to: &output)
        write(form.help, to: &output)
        heading(form.filling.heading, underline: .part, to: &output)
        for advice in form.filling.paragraphs { lines(of: advice, first: "- ", rest: "  ", to: &output) }
        if let consent = form.consent {
            lines(of: consent.instruction, after: "\n", to: &output)
            lines(of: consent.label, first: "[ ] ", rest: "    ", to: &output)
        }
        for part in form.parts { write(part, to: &output) }
        write(form.thanks, to: &output)
        write(form.help, to: &output)
    }

    private func write(_ block: PaperBlock, to output: inout some TextOutputStream) {
        heading(block.heading, underline: .part, to: &output)
        for (index, paragraph) in block.paragraphs.enumerated() {
            lines(of: paragraph, after: index == 0 ? "" : "\n", to: &output)
        }
    }

    private func write(_ help: PaperHelp, to output: inout some TextOutputStream) {
        heading(help.heading, underline: .part, to: &output)
        if let otherwise = help.otherwise { lines(of: otherwise, to: &output) }
        for entry in help.entries {
            lines(of: entry.name, to: &output)
            for text in [entry.purpose] + entry.contacts + [entry.terms].compactMap(\.self) + entry.how {
                lines(of: text, first: "  ", rest: "  ", to: &output)
            }
        }
    }

    private func write(_ part: PaperPart, to output: inout some TextOutputStream) {
        heading(part.heading, underline: .part, to: &output)
        for instruction in part.instructions { write(instruction, before: "", to: &output) }
        for (index, paragraph) in part.introduction.enumerated() {
            lines(of: paragraph, after: index + part.instructions.count == 0 ? "" : "\n", to: &output)
        }
        for item in part.items { write(item, to: &output) }
    }

    private func write(_ item: PaperItem, to output: inout some TextOutputStream) {
        output.write("\n")
        for instruction in item.instructions { write(instruction, before: Self.indent, to: &output) }
        let mark = item.number.map { "\($0). " } ?? ""
        let first = String(repeating: " ", count: max(0, Self.indent.count - mark.count)) + mark
        if let title = item.title { lines(of: title, first: first, rest: Self.indent, to: &output) }
        for words in item.paragraphs + [item.hint, item.advice].compactMap(\.self) { indented(words, to: &output) }
        PaperTextField(width: width, indent: Self.indent).write(item, to: &output)
        for ending in item.endings {
            for (index, words) in ([ending.instruction] + ending.paragraphs).enumerated() {
                lines(
                    of: words, first: Self.indent + (index == 0 ? ">> " : "   "), rest: Self.indent + "   ", to: &output
                )
            }
        }
        if let next = item.next { write(next, before: Self.indent, to: &output) }
        if let support = item.support {
            indented(support.words, to: &output)
            for words in support.lines {
                lines(of: words, first: Self.indent + "- ", rest: Self.indent + "  ", to: &output)
            }
        }
    }

    // MARK: The way

    private func write(_ instruction: PaperInstruction, before: String, to output: inout some TextOutputStream) {
        lines(of: instruction.words, first: before + ">> ", rest: before + "   ", to: &output)
        write(instruction.branches, before: before + "   ", to: &output)
        if let close = instruction.close { lines(of: close, first: before + "   ", rest: before + "   ", to: &output) }
    }

    private func write(
        _ branches: [PaperInstruction.Branch], before: String, to output: inout some TextOutputStream
    ) {
        for branch in branches {
            lines(of: branch.words, first: before + "- ", rest: before + "  ", to: &output)
            write(branch.branches, before: before + "  ", to: &output)
        }
    }

    // MARK: Lines

    private func heading(_ text: String, underline: TextHeading.Underline, to output: inout some TextOutputStream) {
        if underline == .part { output.write("\n") }
        for text in TextHeading.lines(of: text, width: width, underline: underline) { line(text, to: &output) }
    }

    private func indented(_ text: String, to output: inout some TextOutputStream) {
        lines(of: text, first: Self.indent, rest: Self.indent, to: &output)
    }

    private func lines(
        of text: String, first: String = "", rest: String = "", after space: String = "",
        to output: inout some TextOutputStream
    ) {
        output.write(space)
        for text in TextWrapping.lines(of: text, width: width, first: first, rest: rest) { line(text, to: &output) }
    }

    private func line(_ text: String, to output: inout some TextOutputStream) { output.write("\(text)\n") }
}
