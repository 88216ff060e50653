package import Questionnaire

/// Hand-coded sheets compared with a codebook, and with each other.
package struct CodingComparison: Sendable {
    /// What the codebook is called beside the names of files.
    package static let codebookName = "codebook"

    package let title: String
    /// Those of the codebook, in its order.
    package let themes: [Theme]
    package let codings: [HandCoding]
    /// Each person with the codebook, then each person with each other.
    package let pairs: [CodingPair]
    /// Nil where only one person coded.
    package let group: CodingGroup?
    package let disagreements: [CodingDisagreement]
    /// Answers in a language that no codebook reads; they were compared among people only.
    package let unread: Int

    /// Compares codings that were read with `codebooks`, the first of which has the themes.
    ///
    /// - Throws: ``Faults`` where one key stands for two different answers.
    package init(_ codings: [HandCoding], by codebooks: [Codebook]) throws(Faults) {
        try Self.requireSameAnswers(codings)
        let themes = codebooks.first?.themes ?? []
        let coder = ThemeCoder(codebooks)
        var read: [HandCoding.AnswerKey: Set<String>] = [:]
        var texts: [HandCoding.AnswerKey: String] = [:]
        var unread = 0
        for (key, row) in codings.lazy.flatMap(\.rows) where texts[key] == nil {
            texts[key] = row.text
            read[key] = coder?.themes(in: row.text, language: row.language)
            if read[key] == nil { unread += 1 }
        }
        title = codebooks.first?.title ?? ""
        self.codings = codings
        self.themes = themes
        self.unread = unread
        let people = codings.map { coding in
            Coder(name: coding.name, looksFor: coding.themes, marks: coding.rows.mapValues(\.themes))
        }
        let machine = Coder(name: Self.codebookName, looksFor: Set(themes.map(\.id)), marks: read)
        var pairs = people.map { CodingPair($0, machine, themes, isAgainstCodebook: true) }
        for (index, person) in people.enumerated() {
            for other in people[(index + 1)...] {
                pairs.append(CodingPair(person, other, themes, isAgainstCodebook: false))
            }
        }
        self.pairs = pairs
        group = codings.count > 1 ? CodingGroup(codings, themes) : nil
        let all = people + [machine]
        disagreements = themes.flatMap { theme in
            texts.keys.sorted().compactMap { key in
                let lookers = all.filter { $0.looksFor.contains(theme.id) && $0.marks[key] != nil }
                let yes = lookers.filter { $0.marks[key]?.contains(theme.id) == true }.map(\.name)
                let no = lookers.map(\.name).filter { !yes.contains($0) }
                guard !yes.isEmpty, !no.isEmpty else { return nil }
                return CodingDisagreement(answer: key, theme: theme, yes: yes, no: no, text: texts[key] ?? "")
            }
        }
    }

    /// Whoever coded, with what they looked for and found.
    struct Coder {
        let name: String
        let looksFor: Set<String>
        let marks: [HandCoding.AnswerKey: Set<String>]
    }

    /// Two samples may have a key in common by chance, and a sheet may have been sorted in part.
    private static func requireSameAnswers(_ codings: [HandCoding]) throws(Faults) {
        var first: [HandCoding.AnswerKey: (file: String, row: HandCoding.Row)] = [:]
        var faults: [Diagnostic] = []
        for coding in codings {
            for (key, row) in coding.rows.sorted(by: { $0.value.line < $1.value.line }) {
                guard let other = first[key] else {
                    first[key] = (coding.name, row)
                    continue
                }
                guard other.row.text.lettersOnly != row.text.lettersOnly else { continue }
                faults.append(
                    Diagnostic(
                        "other-answer", file: coding.name,
                        at: SourceRange(at: SourcePosition(line: row.line, column: 1, offset: 0)),
                        "this row has the key of another answer, on line \(other.row.line) of \(other.file)",
                        help: ["compare sheets of one sample, in which nobody moved answers to other keys"]))
            }
        }
        if !faults.isEmpty { throw Faults(faults) }
    }
}

extension CodingPair {
    init(
        _ first: CodingComparison.Coder, _ second: CodingComparison.Coder, _ themes: [Theme], isAgainstCodebook: Bool
    ) {
        let keys = first.marks.keys.filter { second.marks[$0] != nil }
        let both = first.looksFor.intersection(second.looksFor)
        self.init(
            first: first.name, second: second.name, isAgainstCodebook: isAgainstCodebook, answers: keys.count,
            lines: themes.filter { both.contains($0.id) }.map { theme in
                Line(
                    theme,
                    keys.map { key in
                        (
                            first: first.marks[key]?.contains(theme.id) == true,
                            second: second.marks[key]?.contains(theme.id) == true
                        )
                    })
            })
    }
}

extension String {
    /// What a spreadsheet leaves of a text whatever it does to its blanks, quotes and line ends.
    fileprivate var lettersOnly: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
