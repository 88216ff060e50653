import Questionnaire

/// What an import would make of a file, before anything is taken.
package struct ImportExplanation: Sendable {
    let file: String
    let form: SheetForm
    let kind: ImportKind
    let reason: String
    /// How many rows the header has.
    let headerRows: Int
    let columns: [MatchedColumn]
    let survey: CheckedSurvey
    /// The questions of the survey that the file has no column for, by id.
    let missingQuestions: [String]
    /// By what each choice was found, by question and code.
    let choices: [String: [String: Set<Wording>]]
    /// How many cells mean none of the choices, by question.
    let strangers: [String: Int]
    /// The words of such cells that many rows share, by question.
    let commonStrangers: [String: [String]]
    /// Words that are none of the choices and count as written.
    let leftOver: LeftOverWords
    /// How many rows stand below the header.
    let rows: Int
    /// How many of them are no responses, by why.
    let leftOut: [(reason: NoResponse, count: Int)]
    /// The questions that are answered in numbers.
    let numbered: [NumberedQuestion]
    /// How many cells hold something in a column without a name, by column from 0.
    let unnamedCells: [Int: Int]
}

extension Importer {
    /// Reads a file and says what would become of it. Nothing is written.
    ///
    /// - Throws: ``Faults`` when the file cannot be understood at all, ``FileTrouble`` when it cannot be
    ///   read.
    package func explain(_ file: String) throws -> ImportExplanation {
        let source = try ReadableFile(file, copiedBeside: "./")
        return try withExtendedLifetime(source) { try explain(file, at: source.path) }
    }

    private func explain(_ file: String, at path: String) throws -> ImportExplanation {
        let form = try SheetForm(of: path, called: file, encoding: encoding)
        var start: (opening: SheetOpening, findings: RowFindings)?
        var rows = 0
        try SheetReader(path, form).forEach { records in
            let opening = try SheetOpening(records, of: file, for: self)
            // Who names the layout vouches for the header; otherwise it may be somebody's answers.
            if kind == nil {
                try opening.matcher.requireHeader(
                    opening.columns, FaultLog(file: file), unreadSheets: form.unreadSheets)
            }
            start = (opening, RowFindings(opening, of: self))
            return opening.header.count
        } then: { event in
            guard case .record(let record) = event else { return }
            rows += 1
            start?.findings.take(record)
        }
        guard let (opening, findings) = start else {
            throw Faults(
                Diagnostic("empty-file", file: file, "the file is empty", help: ["download the answers again"]))
        }
        let asked = survey.questions.filter(\.kind.isAsked).map(\.id.name)
        let there = Set(opening.columns.compactMap(\.meaning.question))
        return ImportExplanation(
            file: file, form: form, kind: opening.layout.kind, reason: opening.reason,
            headerRows: opening.header.count, columns: opening.columns, survey: survey,
            missingQuestions: asked.filter { !there.contains($0) }, choices: findings.choices.found,
            strangers: findings.choices.strangers,
            commonStrangers: Dictionary(
                uniqueKeysWithValues: asked.map { ($0, findings.choices.commonStrangers(of: $0)) }),
            leftOver: findings.leftOver, rows: rows, leftOut: findings.leftOut.inOrder,
            numbered: numbered(findings.numbers, findings.choices.vocabularies), unnamedCells: findings.unnamed.counts)
    }
}
