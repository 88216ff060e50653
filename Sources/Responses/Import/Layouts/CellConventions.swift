/// How a tool writes answers into cells, where tools differ.
struct CellConventions: Hashable, Sendable {
    /// Which cells carry a leading `'` that keeps a spreadsheet from taking them for formulas.
    enum Guarding: Hashable, Sendable {
        case none
        /// Only those that start with `=`.
        case equalsSigns
        /// As ``FormulaGuard`` does it.
        case all
    }

    /// What may stand between several answers in one cell.
    var separators: Set<Character> = [";", ","]
    var guarding = Guarding.none
    /// Whether cells hold the survey's codes and nothing else, as the project writes them.
    var holdsCodes = false
    /// Whether the tool shows labels only, so that "2" is the choice that is called "2", whatever its code.
    var showsLabels = false
    /// Whether something written on the line of an `other` choice says that the choice was chosen.
    var writingChooses = false
    /// Whether the tool offers languages that the survey may not have.
    var knowsMoreLanguages = false
    /// What stands in a cell where the `other` choice was chosen.
    var otherWords: [String] = []
    /// What the tool writes where a closed question has no answer, folded.
    var emptyWords: Set<String> = []
}
