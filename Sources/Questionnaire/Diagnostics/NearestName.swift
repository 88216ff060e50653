/// Finds the name that somebody probably meant.
package enum NearestName {
    /// The candidate closest to `name`, or nil when none is close enough to be worth saying.
    ///
    /// Closeness is the number of letters to insert, drop, replace or swap with a neighbour (the
    /// restricted Damerau-Levenshtein distance), ignoring case. A third of the letters may differ, and
    /// never all of them.
    package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
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
