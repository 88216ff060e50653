import Interview

/// Where a typist is inside one question of the plain mode.
enum EntryStep {
    /// One reply says everything.
    case whole
    /// A row of a grid, with the codes of the rows.
    case row(Int, chosen: [String: String])
    /// The words of a choice with a line to write on; the first code that is waiting comes next.
    case writeIn(Answer, written: [String: String], waiting: [String])
    /// The lines of a longer text so far.
    case lines([String])
}
