import Questionnaire

extension ImportExplanation {
    /// The mapping that was guessed, in YAML with a comment behind each line, for a person to correct and
    /// give back with `--map`.
    ///
    /// What was not found stands in comments: a line counts only once somebody has made up their mind.
    package func writeMapping(to output: inout some TextOutputStream) {
        func line(_ words: String) { output.write(words + "\n") }
        line("# What bigconvo makes of \(Self.comment(file)) (\(kind.words)).")
        line("# Correct what is wrong, and give this file back with --map.")
        line("# A column means a question (age), one of its choices or rows (who/friend), what was written")
        line("# on a line (who/other/text), a place of a ranking (first#1), or it is dropped (drop).")
        line("columns:")
        var seen: Set<LooseSpelling> = []
        for column in columns where !column.name.allSatisfy(\.isWhitespace) {
            let spelling = LooseSpelling(column.name)
            guard seen.insert(spelling).inserted else {
                line("  # Another column is called \(Self.quoted(column.name)); give them two names in the file.")
                continue
            }
            for words in Self.lines(for: column) { line("  " + words) }
        }
        writeNumberMapping(to: &output)
        writeChoiceMapping(to: &output)
    }

    /// What numbers could mean, as places, for a person to put right.
    private func writeNumberMapping(to output: inout some TextOutputStream) {
        func line(_ words: String) { output.write(words + "\n") }
        let open = numbered.filter { $0.meaning == nil }
        guard !open.isEmpty else { return }
        line("# Questions that are answered in numbers. Look in the form at what each number means. Here they are")
        line("# counted from the top of the list; put right what is wrong, and take the # away.")
        line("# choices:")
        for question in open {
            line("#   \(question.question):")
            for place in question.places {
                line("#     \"\(place.number)\": \(place.code)  # \(Self.comment(place.label))")
            }
        }
    }

    private static func lines(for column: MatchedColumn) -> [String] {
        let name = quoted(column.name)
        switch column.outcome {
        case .means(let match): return ["\(name): \(match.meaning.canonicalName)  # by \(match.wording.words)"]
        case .dropped(let why): return ["\(name): drop  # \(why.words)"]
        case .ambiguous(let meanings):
            return ["# It could be several things. Take the # away from one line."]
                + meanings.map { "# \(name): \($0.canonicalName)" }
        case .unknown(let near):
            let guesses = near.map { "# \(name): \($0.meaning.canonicalName)  # near: \(comment($0.words))" }
            return ["# Nothing was found. Take the # away from one line, or write another meaning."] + guesses
                + ["# \(name): drop"]
        }
    }

    private func writeChoiceMapping(to output: inout some TextOutputStream) {
        func line(_ words: String) { output.write(words + "\n") }
        let questions = survey.questions.map(\.id.name).filter { id in
            (strangers[id] != nil || !leftOver.common(of: id).isEmpty)
                && !numbered.contains { $0.question == id && $0.meaning == nil }
        }
        guard !questions.isEmpty else { return }
        line("# Cells that mean none of the choices. Words are shown where \(ChoiceFindings.fewest) rows or more share")
        line("# them; the others are in the rejects file.")
        // Two keys of one name would be a fault.
        if numbered.allSatisfy({ $0.meaning != nil }) { line("# choices:") }
        for question in questions {
            line(
                "#   \(question):  # its choices: \(survey.choices(of: question).map(\.code.name).joined(separator: ", "))"
            )
            for words in commonStrangers[question] ?? [] { line("#     \(Self.quoted(words)): ") }
            for words in leftOver.common(of: question) {
                line("#     \(Self.quoted(words)):   # counts as written; or is it a choice that your form calls so?")
            }
        }
    }

    /// A double-quoted scalar of YAML 1.2 (7.3.1), on one line.
    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            case _
            where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
                || scalar.value == 0x2028 || scalar.value == 0x2029:
                "\\U" + String(repeating: "0", count: max(0, 8 - String(scalar.value, radix: 16).count))
                    + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    /// Words that stay on the line of their comment.
    private static func comment(_ words: String) -> String { words.harmless() }
}
