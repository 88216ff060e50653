/// What is wrong with the form of a CSV file at one record.
package struct CSVFault: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A quote inside a quoted cell that is not doubled, or text behind a closing quote.
        case strayQuote
        /// A quote that is never closed; everything behind it would be one cell.
        case unterminatedQuote
        /// A cell longer than ``CSVReader/longestCell``.
        case cellTooLong
        /// More bytes in all cells together than ``CSVReader/longestRecord``.
        case recordTooLong
        /// More cells than ``CSVReader/mostCells``.
        case tooManyCells
        /// No more memory.
        case outOfMemory
    }

    package var kind: Kind
    package var record: Int
    package var line: Int
    package var offset: Int

    /// Whether the records behind it can still be told apart.
    package var isContained: Bool { kind == .strayQuote }
}
