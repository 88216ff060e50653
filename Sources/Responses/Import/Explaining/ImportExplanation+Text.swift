import Questionnaire

extension ImportExplanation {
    /// The explanation for a person at a terminal:
    ///
    ///     File        UTF-8, cells parted by commas
    ///     Recognised  google-forms (Google Forms): its first column is "Timestamp"
    ///     Header      1 row, and 40 rows below it
    ///
    ///     Columns
    ///       1  "Timestamp"
    ///          dropped: the tool makes it itself
    ///       2  "How old are you?"
    ///          age, by its words (en)
    ///
    ///     Choices
    ///       age
    ///         11-13  by its words (en)
    package func write(to output: inout some TextOutputStream) {
        func line(_ words: String) { output.write(words + "\n") }
        line("File        \(form.words)")
        if let sheets = form.unreadSheets { line("            not read: \(sheets)") }
        line("Recognised  \(kind.rawValue) (\(kind.words)): \(reason.harmless())")
        line("Header      \(rowCount(headerRows)), and \(rowCount(rows)) below it")
        for (reason, count) in leftOut { line("            \(count) of them left out: \(reason.words)") }
        line("\nColumns")
        let width = String(columns.count).count
        for (index, column) in columns.enumerated() {
            let number = String(index + 1)
            let indent = String(repeating: " ", count: width + 4)
            line("  \(String(repeating: " ", count: width - number.count))\(number)  \"\(shown(column.name))\"")
            for words in Self.words(of: column.outcome) { line(indent + words) }
            if let count = unnamedCells[index] {
                line(
                    indent
                        + "something stands in \(count == 1 ? "1 cell" : "\(count) cells") of it; if it is a question, give it a name"
                )
            }
        }
        if !missingQuestions.isEmpty { line("\nNot in the file: \(missingQuestions.joined(separator: ", "))") }
        writeChoices(to: &output)
        writeNumbers(to: &output)
    }

    private func writeNumbers(to output: inout some TextOutputStream) {
        guard !numbered.isEmpty else { return }
        output.write("\nNumbers in place of choices\n")
        for question in numbered {
            output.write("  \(question.question)\n")
            for words in question.explanation { output.write("    \(words)\n") }
        }
    }

    private func rowCount(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

    private func shown(_ name: String) -> String {
        let words = name.harmless()
        return words.count > 70 ? "\(words.prefix(69))…" : words
    }

    private static func words(of outcome: MatchedColumn.Outcome) -> [String] {
        switch outcome {
        case .means(let match): ["\(match.meaning.canonicalName), by \(match.wording.words)"]
        case .dropped(let why): ["dropped: \(why.words)"]
        case .ambiguous(let meanings):
            ["? could be \(meanings.map(\.canonicalName).joined(separator: " or ")); say which in a mapping"]
        case .unknown(let near):
            ["? belongs to no question"] + near.map { "  near: \"\($0.words)\" (\($0.meaning.canonicalName))" }
        }
    }

    private func writeChoices(to output: inout some TextOutputStream) {
        func line(_ words: String) { output.write(words + "\n") }
        let leftOvers = leftOver.commonRows
        let questions = survey.questions.map(\.id.name).filter {
            choices[$0] != nil || strangers[$0] != nil || leftOvers[$0] != nil
        }
        if !questions.isEmpty { line("\nChoices") }
        for question in questions {
            line("  \(question)")
            let codes = survey.choices(of: question).map(\.code.name) + [Choice.preferNotToSay]
            let width = codes.map(\.count).max() ?? 0
            for code in codes {
                guard let wordings = choices[question]?[code] else { continue }
                let ways = wordings.map(\.words).sorted().joined(separator: "; by ")
                line("    \(code)\(String(repeating: " ", count: width - code.count))  by \(ways)")
            }
            if let count = strangers[question] {
                line("    ? \(count == 1 ? "1 cell means" : "\(count) cells mean") none of the choices")
            }
            if let count = leftOvers[question] {
                line("    ? \(count) cells share words that are none of the choices, and count as written")
            }
        }
    }
}
