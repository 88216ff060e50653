/// What is wrong with rows and in which column, for a count of how often.
package struct FaultCause: Hashable, Sendable {
    package let column: String?
    /// What is wrong, without a full stop.
    package let words: String

    init(_ fault: RowFault) {
        column = fault.column
        // How many cells a row has differs from row to row, and the reason is the same.
        if case .cellCount(let found, let expected) = fault.kind {
            words = "too \(found > expected ? "many" : "few") cells in the row"
        } else {
            words = fault.words
        }
    }
}
