/// One word of a term: folded letters, with `*` for any number of them and `?` for one.
struct WordPattern: Hashable, Sendable {
    /// With runs of `*` made one.
    let scalars: [Unicode.Scalar]

    init(_ pattern: String) {
        scalars = pattern.unicodeScalars.reduce(into: []) { result, scalar in
            if scalar != "*" || result.last != "*" { result.append(scalar) }
        }
    }

    /// How many letters are given.
    var literalCount: Int { scalars.count { !$0.isWildcard } }

    var isLiteral: Bool { !scalars.contains { $0.isWildcard } }

    /// The letters before the first `*` or `?`.
    var prefix: ArraySlice<Unicode.Scalar> { scalars.prefix { !$0.isWildcard } }

    /// Whether it is a beginning and nothing else, such as `anxi*`.
    var isPrefix: Bool { scalars.last == "*" && prefix.count == scalars.count - 1 }

    /// Whether a folded word fits. Takes time in the product of the lengths at worst.
    func matches(_ word: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
        var position = 0
        var current = word.startIndex
        // Where to go back to when the letters part: the last `*`, and how much of the word it took.
        var lastStar: Int?
        var retry = word.startIndex
        while current != word.endIndex {
            if position < scalars.count, scalars[position] == "*" {
                lastStar = position
                retry = current
                position += 1
            } else if position < scalars.count, scalars[position] == "?" || scalars[position] == word[current] {
                position += 1
                word.formIndex(after: &current)
            } else if let lastStar {
                // The `*` takes one letter more.
                position = lastStar + 1
                word.formIndex(after: &retry)
                current = retry
            } else {
                return false
            }
        }
        return scalars[position...].allSatisfy { $0 == "*" }
    }
}

extension Unicode.Scalar {
    fileprivate var isWildcard: Bool { self == "*" || self == "?" }
}
