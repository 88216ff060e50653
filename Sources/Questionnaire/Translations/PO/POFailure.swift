/// Why a translation file could not be read or written.
enum POFailure: Error {
    /// What libgettextpo found wrong with it.
    case problems([POProblem])
    /// There is no memory to be had for it; an `errno`.
    case system(Int32)
}

/// What libgettextpo found wrong with a file.
struct POProblem: Hashable {
    /// Counted from 1; nil when it speaks of the file as a whole.
    var line: Int?
    var message: String
}
