package import Questionnaire

extension CSVFault {
    /// The fault for the one printer that there is.
    package func diagnostic(in file: String) -> Diagnostic {
        let place = SourceRange(at: SourcePosition(line: line, column: 1, offset: offset))
        switch kind {
        case .strayQuote:
            return Diagnostic(
                "stray-quote", file: file, at: place, "row \(record): a quote stands where none can be",
                help: ["a quote inside a cell is written twice: \"\""])
        case .unterminatedQuote:
            return Diagnostic(
                "unterminated-quote", file: file, at: place,
                "row \(record): a quote is opened here and never closed, so the rest of the file would be one cell",
                help: ["find the \" that has no partner in this row; nothing was taken from the file"])
        case .cellTooLong:
            return Diagnostic(
                "cell-too-long", file: file, at: place, "row \(record): a cell is longer than 64 megabytes",
                help: ["look for a \" that has no partner in this row; nothing was taken from the file"])
        case .recordTooLong:
            return Diagnostic(
                "row-too-long", file: file, at: place, "row \(record): the row is longer than 64 megabytes",
                help: ["look for a \" that has no partner in this row; nothing was taken from the file"])
        case .tooManyCells:
            return Diagnostic(
                "too-many-cells", file: file, at: place, "row \(record): the row has more than 100,000 cells",
                help: ["check that it is the file with the responses; nothing was taken from it"])
        case .outOfMemory:
            return Diagnostic("out-of-memory", file: file, at: place, "row \(record): the computer has no memory left")
        }
    }
}
