import Questionnaire

extension RowFault {
    /// The fault for the one printer that there is. In a CSV file a "column" is a cell.
    ///
    /// - Parameters:
    ///   - record: the number of the record, counting the header.
    ///   - offset: the bytes before the record.
    func diagnostic(
        in file: String, record: Int, line: Int, offset: Int, _ severity: Severity = .error
    ) -> Diagnostic {
        let place = SourcePosition(line: line, column: cell ?? 1, offset: offset)
        return Diagnostic(
            id, severity, file: file, at: SourceRange(at: place), "row \(record), \(message)", help: help)
    }

    private var help: [String] {
        switch kind {
        case .unknownChoice: ["mend the cell, or say in a mapping (--map) which choice it means"]
        case .twoAnswers: ["leave one of them in the cell, or ask the question as \"many\""]
        case .dateForChoice:
            [
                "a spreadsheet may have changed it; format the column as text there, or say in a mapping (--map) what it means"
            ]
        case .cellCount: ["look for a comma or a line break that stands outside quotes"]
        case .notUTF8: ["save the file again as \"CSV UTF-8\""]
        default: []
        }
    }
}
