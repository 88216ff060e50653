/// What is filled in with a pen.
package enum PaperField: Hashable, Sendable {
    /// Boxes to tick.
    case boxes(PaperBoxes)
    /// A table with a box for each choice on each line.
    case grid(PaperGrid)
    /// Boxes to number.
    case places(PaperBoxes)
    case number(PaperNumber)
    case lines(PaperLines)
    /// Nothing: a note.
    case none
}

/// A box, what stands beside it, and what is pressed when the form is typed in.
package struct PaperBox: Hashable, Sendable {
    /// Nil where the label is the code.
    package let code: String?
    package let label: String
    /// Whether there is a line to write on.
    package let hasLine: Bool
}

package struct PaperBoxes: Hashable, Sendable {
    package enum Layout: String, Hashable, Sendable {
        /// One under the other.
        case list
        /// Two beside each other: many short ones.
        case columns
        /// All on one line: the numbers of a scale.
        case row
    }

    package let layout: Layout
    package let boxes: [PaperBox]
}

package struct PaperGrid: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package let statement: String
        /// A box for each column: the same boxes in each row.
        package let boxes: [PaperBox]
    }

    package let columns: [PaperBox]
    package let rows: [Row]
}

package struct PaperNumber: Hashable, Sendable {
    package let unit: String?
}

package struct PaperLines: Hashable, Sendable {
    /// Counted from 1; as many as there are lines.
    package let numbers: [Int]

    package init(count: Int) {
        numbers = Array(1...max(1, count))
    }
}
