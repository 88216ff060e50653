/// The mark of a file of responses that nobody gave: a last column ``column`` that holds 1 in every row.
///
/// It is a column, so that it stays where somebody sorts the file, cuts it up or pastes several together.
package enum MadeUpMark {
    /// The name of the column in the program's own form.
    package static let column = "made-up"

    /// Whether a column of any file says that the answers are made up.
    static func isNamed(by name: String) -> Bool {
        let name = LooseSpelling(name)
        return name == LooseSpelling(MadeUpGoogleForms.label) || name == LooseSpelling(column)
    }

    /// Whether a file of responses says that they are made up.
    ///
    /// - Throws: ``FileTrouble`` when it cannot be read.
    static func isIn(_ file: String) throws -> Bool {
        guard case .record(let header)? = try CSVReader(file).first() else { return false }
        return isIn(header)
    }

    /// The same of its header.
    static func isIn(_ header: CSVRecord) -> Bool { (0..<header.count).contains { header.text($0) == column } }
}
