extension WordPattern {
    /// Whether every word that fits another pattern fits this one, as every word of `waiting*` fits `wait*`.
    ///
    /// Exact: the places in this pattern are followed through the other one. Where the other has a wildcard, a letter
    /// stands for all that this pattern asks for nowhere; if that one fits, every letter does.
    func covers(_ other: WordPattern) -> Bool {
        if other.isLiteral { return matches(other.scalars) }
        // What is given before the first wildcard has to be given there too.
        guard !isLiteral, other.prefix.starts(with: prefix) else { return false }
        var seen: [Set<Set<Int>>] = Array(repeating: [], count: other.scalars.count + 1)
        var open = [(position: 0, places: closed([0]))]
        while let (position, places) = open.popLast() {
            // The other goes on somehow, and nothing here fits what it has read already.
            guard !places.isEmpty else { return false }
            guard seen[position].insert(places).inserted else { continue }
            guard position < other.scalars.count else {
                guard places.contains(scalars.count) else { return false }
                continue
            }
            switch other.scalars[position] {
            case "*":
                open.append((position + 1, places))
                open.append((position, step(places, nil)))
            case "?": open.append((position + 1, step(places, nil)))
            case let letter: open.append((position + 1, step(places, letter)))
            }
        }
        return true
    }

    /// The places after one letter more; nil is a letter that this pattern has nowhere.
    private func step(_ places: Set<Int>, _ letter: Unicode.Scalar?) -> Set<Int> {
        var next: Set<Int> = []
        for place in places where place < scalars.count {
            if scalars[place] == "*" {
                next.insert(place)
            } else if scalars[place] == "?" || scalars[place] == letter {
                next.insert(place + 1)
            }
        }
        return closed(next)
    }

    private func closed(_ places: Set<Int>) -> Set<Int> {
        places.union(places.filter { $0 < scalars.count && scalars[$0] == "*" }.map { $0 + 1 })
    }
}
