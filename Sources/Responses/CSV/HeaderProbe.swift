import Questionnaire

/// A look at the first records of a file.
enum HeaderProbe {
    /// The names of the columns.
    ///
    /// - Throws: ``Faults`` when the header is not UTF-8 text, or holds control characters.
    static func names(of record: CSVRecord, in file: String) throws(Faults) -> [String] {
        var names: [String] = []
        let log = FaultLog(file: file)
        for index in 0..<record.count {
            let place = SourcePosition(line: record.line, column: index + 1, offset: record.offset)
            let name = record.text(index)
            if name == nil || name?.utf8.contains(0) == true {
                log.report(
                    name == nil ? "not-utf8" : "control-character", at: SourceRange(at: place),
                    "the name of column \(index + 1) \(name == nil ? "is not UTF-8 text" : "holds a NUL character")",
                    help: ["check that it is a CSV file, and save it again as \"CSV UTF-8\""])
            }
            names.append(name ?? "")
        }
        try log.throwIfBroken()
        return names
    }
}
