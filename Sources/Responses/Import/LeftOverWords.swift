/// Words that stand where choices stand and are none, gathered row by row, where the question has a line to write on.
///
/// They count as written on that line. Where many people say the very same, a choice may have another name in the
/// form than in the survey, and then nobody is counted for it.
struct LeftOverWords: Sendable {
    /// In how many rows the same words stand, and how they are written there.
    private struct Shared {
        var text: String
        var rows: Int
    }

    /// Words that many people share are among the first of so many.
    private static let mostWords = 4_096

    private var found: [String: [LooseSpelling: Shared]] = [:]

    mutating func take(_ words: [String: String]) {
        for (question, text) in words where text.utf8.count <= 200 { add(text, rows: 1, to: question) }
    }

    mutating func add(_ other: LeftOverWords) {
        for (question, words) in other.found {
            // In an order that does not change from one run to the next.
            for shared in words.values.sorted(by: { ($1.rows, $0.text) < ($0.rows, $1.text) }) {
                add(shared.text, rows: shared.rows, to: question)
            }
        }
    }

    private mutating func add(_ text: String, rows: Int, to question: String) {
        let spelling = LooseSpelling(text)
        let known = found[question, default: [:]]
        guard known.count < Self.mostWords || known[spelling] != nil else { return }
        found[question, default: [:]][spelling, default: Shared(text: text, rows: 0)].rows += rows
    }

    /// Words that stand in so many rows that they are nobody's.
    func common(of question: String) -> [String] {
        (found[question] ?? [:]).values.filter { $0.rows >= ChoiceFindings.fewest }.map(\.text).sorted()
    }

    /// In how many rows such words stand, by question.
    var commonRows: [String: Int] {
        found.compactMapValues { words in
            let rows = words.values.map(\.rows).filter { $0 >= ChoiceFindings.fewest }.reduce(0, +)
            return rows == 0 ? nil : rows
        }
    }
}
