import Questionnaire

/// Which numbers stand in columns where choices should stand. It keeps numbers up to 999 and no words.
struct NumberCells: Sendable {
    struct Found: Hashable, Sendable {
        var numbers: Set<Int> = []
        /// How many cells hold something else.
        var others = 0
    }

    /// The columns that are looked at, each with its question.
    private let columns: [(index: Int, question: String)]
    /// What may stand between several numbers in a cell, beside the guard that a formula has.
    private let separators: Set<Character>
    private(set) var found: [String: Found] = [:]

    /// Looks at the columns of closed questions, where each cell names a choice or several.
    init(_ meanings: [ColumnMeaning], of survey: CheckedSurvey, _ cells: CellConventions) {
        separators = cells.separators
        // What the program wrote itself holds codes, and a number in it is one.
        columns =
            cells.holdsCodes
            ? []
            : meanings.enumerated().compactMap { index, meaning in
                switch meaning {
                case .answer(let question), .row(let question, _), .ranked(let question, _):
                    survey[question]?.kind.isClosed == true ? (index, question) : nil
                case .mode, .language, .chosen, .writeIn, .place, .dropped: nil
                }
            }
    }

    mutating func take(_ record: CSVRecord) {
        for (index, question) in columns where index < record.count {
            switch numbers(in: record.bytes(index)) {
            case nil: found[question, default: Found()].others += 1
            case let numbers? where !numbers.isEmpty:
                found[question, default: Found()].numbers.formUnion(numbers)
            default: break
            }
        }
    }

    mutating func add(_ other: NumberCells) {
        for (question, more) in other.found {
            found[question, default: Found()].numbers.formUnion(more.numbers)
            found[question, default: Found()].others += more.others
        }
    }

    /// The numbers in a cell, none in an empty one; nil where something else stands there.
    private func numbers(in cell: ArraySlice<UInt8>) -> [Int]? {
        // A letter of ASCII settles it, and most cells start with one.
        if let first = cell.first, first < 0x80, !Self.isDigit(first), first != 0x20, first != 0x27 { return nil }
        guard cell.count <= 200, let text = String(validating: cell, as: UTF8.self) else { return nil }
        let parts = text.withWesternDigits.split(whereSeparator: separators.contains)
            .filter { !$0.allSatisfy(\.isWhitespace) }
        let numbers = parts.compactMap(Self.number)
        return numbers.count == parts.count ? numbers : nil
    }

    /// A part of a cell as a number, without the guard of a formula and without blanks round it.
    private static func number(_ part: Substring) -> Int? {
        let digits = part.drop { $0 == "'" || $0.isWhitespace }.prefix { $0.utf8.allSatisfy(isDigit) }
        var rest = part[digits.endIndex...]
        // Programs that count write 3 as 3.0.
        if rest.hasPrefix(".0") { rest = rest.dropFirst(2).drop { $0 == "0" } }
        guard digits.count <= 3, rest.allSatisfy(\.isWhitespace) else { return nil }
        return Int(digits)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
