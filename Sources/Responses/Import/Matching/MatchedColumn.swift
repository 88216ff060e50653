/// A column of a file with what it means, or may mean.
struct MatchedColumn: Sendable {
    /// Why a column is left out.
    enum Dropped: Hashable, Sendable {
        case mapping
        /// The tool makes it itself.
        case toolsOwn
        /// Its name says that it tells who somebody is, where, when or with what.
        case personal
        /// It has no name.
        case unnamed
        /// The mapping drops what it does not name.
        case otherColumn
        /// A rejects file's line and reasons.
        case rejects

        var words: String {
            switch self {
            case .mapping: "your mapping drops it"
            case .toolsOwn: "the tool makes it itself"
            case .personal: "it may tell who somebody is, where or when"
            case .unnamed: "it has no name"
            case .otherColumn: "your mapping drops what it does not name"
            case .rejects: "it belongs to the rejects file"
            }
        }
    }

    enum Outcome: Hashable, Sendable {
        case means(ColumnMatch)
        case dropped(Dropped)
        case ambiguous([ColumnMeaning])
        /// It belongs to no question; these come nearest.
        case unknown(near: [NearColumn])
    }

    var name: String
    var outcome: Outcome
    /// What it says about the rows, if it is the tool's own.
    var sign: RowSign?

    /// What its cells say, once nothing is open any more.
    var meaning: ColumnMeaning {
        if case .means(let match) = outcome { match.meaning } else { .dropped }
    }
}

/// A name of the survey that is like the name of a column.
struct NearColumn: Hashable, Sendable {
    var words: String
    var meaning: ColumnMeaning
}
