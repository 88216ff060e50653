/// The file in which a person decides what is a personal detail: a table for a spreadsheet, one line for each thing
/// that was found.
enum ReviewFile {
    static let hide = "hide"
    static let keep = "keep"

    static let decisionColumn = "hide or keep"
    static let kindColumn = "kind"
    static let wordsColumn = "found"
    static let contextColumn = "where it stands"

    static let columns = [
        decisionColumn, kindColumn, wordsColumn, contextColumn, "times",
        "NOT FOR PUBLICATION. Write keep in the first column where the words may stay. Delete this file afterwards.",
    ]

    /// A byte-order mark: without it Excel takes UTF-8 for something else, and "Łukasz" for nobody.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Only who ran the import may read it.
    static let permissions: UInt32 = 0o600
}
