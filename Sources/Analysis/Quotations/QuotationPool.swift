/// What might be quoted of one theme, by group.
struct QuotationPool {
    /// What was chosen already, for whichever theme.
    struct Taken {
        fileprivate var words: Set<String> = []
        fileprivate var responses: Set<UInt64> = []
    }

    let theme: String
    /// The lowest ranks first.
    let groups: [Int: [QuotationCandidate]]
    /// How many of each group stand in the file already.
    let heard: [Int: Int]

    /// How many there are to choose from.
    var count: Int { groups.values.reduce(0) { $0 + $1.count } }

    /// Takes from the group that was heard least, again and again; of several such groups from each in its turn.
    ///
    /// No words are taken twice, and no two of one response.
    ///
    /// - Parameter start: any number; it decides which group is the first, or a small number would always be from the
    ///   first choices of the breakdown.
    func choose(_ number: Int, from start: UInt64, _ taken: inout Taken) -> [QuotationCandidate] {
        let turns = groups.keys.sorted()
        guard !turns.isEmpty else { return [] }
        let first = Int(start % UInt64(turns.count))
        let order = Array(turns[first...] + turns[..<first])
        var rest = groups.mapValues { $0[...] }
        var heard = heard
        var chosen: [QuotationCandidate] = []
        while chosen.count < number {
            let open = order.filter { rest[$0]?.isEmpty == false }
            guard let group = open.min(by: { heard[$0, default: 0] < heard[$1, default: 0] }),
                let candidate = rest[group]?.popFirst()
            else { break }
            guard !taken.words.contains(candidate.folded), !taken.responses.contains(candidate.response) else {
                continue
            }
            taken.words.insert(candidate.folded)
            taken.responses.insert(candidate.response)
            heard[group, default: 0] += 1
            chosen.append(candidate)
        }
        return chosen
    }
}
