/// Which words of an English text are said not to be so.
///
/// A small NegEx (Chapman and others 2001, as negspacy has it): a word such as "not" or "denies"
/// turns what follows it within its sentence, up to a turn such as "but"; "unlikely" turns what stands
/// before it; and what only looks like a negation ("might not be", "not ruled out") turns nothing.
enum Negation {
    private static let forward: Set<String> = [
        "no", "not", "never", "without", "denies", "denied", "deny", "neither", "nor", "dont", "doesnt", "didnt",
        "isnt", "wasnt", "arent", "werent", "cant", "couldnt", "wont", "wouldnt", "shouldnt", "hasnt", "havent",
        "hadnt", "aint",
    ]
    private static let backward: Set<String> = ["unlikely"]
    /// The words without which nothing is negated, as a codebook of one theme.
    static let words = Codebook(
        id: "negation",
        themes: [Theme(id: "negation", title: "Negation", terms: (forward.union(backward)).sorted().map { Term($0) })])
    private static let turns: Set<String> = [
        "but", "however", "although", "though", "except", "because", "cos", "cuz", "still", "yet", "apart",
    ]
    /// Phrases that hold a negation and deny nothing.
    private static let pseudo: [[String]] = [
        ["might", "not", "be"], ["may", "not", "be"], ["not", "ruled", "out"], ["not", "only"], ["not", "just"],
        ["no", "doubt"], ["no", "change"], ["not", "sure"], ["not", "necessarily"], ["no", "wonder"],
    ]

    /// The stretches of words that are negated.
    static func scopes(in text: FoldedText) -> [Range<Int>] {
        let words = text.words.map { text.key(of: $0) }
        var scopes: [Range<Int>] = []
        var position = 0
        while position < words.count {
            if let phrase = pseudo.first(where: { words[position...].starts(with: $0) }) {
                position += phrase.count
                continue
            }
            if forward.contains(words[position]) {
                let rest = words.indices[(position + 1)...]
                let end = rest.first { text.words[$0].startsSentence || turns.contains(words[$0]) } ?? words.count
                scopes.append(position + 1..<end)
            } else if backward.contains(words[position]) {
                let before = words.indices[...position]
                let turn = words[..<position].lastIndex { turns.contains($0) }.map { $0 + 1 } ?? 0
                let start = before.last { text.words[$0].startsSentence } ?? 0
                scopes.append(max(start, turn)..<position)
            }
            position += 1
        }
        return scopes
    }
}
