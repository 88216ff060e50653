/// A code as tools keep it that allow fewer characters: letters and digits only, case aside.
struct TightSpelling: Hashable {
    private let letters: [Character]

    /// Nil where nothing is left to tell codes apart by.
    init?(_ code: String) {
        letters = code.filter { $0.isLetter || $0.isNumber }.lowercased().map(\.self)
        if letters.isEmpty { return nil }
    }
}
