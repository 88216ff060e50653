import Interview

/// Where a respondent is inside one question of the plain mode.
enum PlainStep {
    /// One reply answers everything.
    case whole
    /// A row of a grid, with what was chosen for the rows before it.
    case row(Int, chosen: [String: String])
    /// The words for an `other` choice; the first code that is waiting comes next.
    case writeIn(Answer, written: [String: String], waiting: [String])
    /// The lines of a longer text so far.
    case lines([String])
    /// At the review: which answer to change.
    case picking
}
