/// Finds the name that somebody probably meant.
package enum NearestName {
    /// The candidate that `name` is a misspelling of, or else a part; nil when none is close enough to be worth saying.
    package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
        let candidates = Array(candidates)
        return misspelt(name, in: candidates) ?? shortened(name, in: candidates)
    }

    /// The candidate with nearly the letters of `name`.
    ///
    /// Closeness is the number of letters to insert, drop, replace or swap with a neighbour (the
    /// restricted Damerau-Levenshtein distance), ignoring case. A third of the letters may differ, and
    /// never all of them.
    static func misspelt(_ name: String, in candidates: [String]) -> String? {
        // Nobody calls anything so; comparing takes the square of the length.
        guard name.utf8.count < 200 else { return nil }
        let wanted = Array(name.lowercased())
        let limit = min(max(1, wanted.count / 3), wanted.count - 1)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != name {
            let letters = Array(candidate.lowercased())
            // The difference in length is a lower bound, and far cheaper than the distance.
            guard abs(letters.count - wanted.count) <= (best.map { $0.distance - 1 } ?? limit) else { continue }
            let distance = editDistance(wanted, letters)
            if distance <= limit, distance < (best?.distance ?? .max) { best = (candidate, distance) }
        }
        return best?.name
    }

    /// The shortest candidate that begins with `name`, or else that has it among its words: `mood` of `low-mood`.
    private static func shortened(_ name: String, in candidates: [String]) -> String? {
        let wanted = name.lowercased()
        // Two letters begin half of all names.
        guard wanted.count > 2 else { return nil }
        let others = candidates.filter { $0 != name }.map { (name: $0, folded: $0.lowercased()) }
        let longer = others.filter { $0.folded.hasPrefix(wanted) }
        let found =
            longer.isEmpty
            ? others.filter { $0.folded.split { !$0.isLetter && !$0.isNumber }.contains { $0 == wanted } } : longer
        return found.min { $0.name.count < $1.name.count }?.name
    }

    private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                var cost = min(
                    last[column + 1] + 1,
                    current[column] + 1,
                    last[column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
