import Interview

/// The answers to questions that the survey does not ask of who gave them. They are no part of a response; they may
/// show that a condition of the survey is not what the form had.
struct UnaskedAnswers {
    private(set) var counts: [String: Int] = [:]
    private(set) var records: [[UInt8]] = []

    static let columns = ["question", "column", "answer"]

    /// Adds what a row said beyond its response. Nothing links it to the row.
    mutating func add(
        _ unasked: Answers, in columns: ResponseColumns, redactor: inout Redactor, keeping isKept: Bool
    ) {
        guard !unasked.isEmpty else { return }
        for question in unasked.questions { counts[question, default: 0] += 1 }
        guard isKept else { return }
        let redacted = redactor.redacted(Response(mode: .online, language: "", answers: unasked))
        let cells = columns.cells(of: redacted)
        for (meaning, cell) in zip(columns.meanings, cells) where !cell.isEmpty && cell != "0" {
            guard let question = meaning.question else { continue }
            records.append(CSVWriter.bytes(of: [question, meaning.canonicalName, cell]))
        }
    }

    /// Adds the counts of others; what they wrote goes to its file.
    mutating func count(_ others: UnaskedAnswers) { counts.merge(others.counts, uniquingKeysWith: +) }
}
