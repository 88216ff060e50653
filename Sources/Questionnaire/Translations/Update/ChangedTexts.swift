/// Finds which texts of today came of which texts that are gone.
///
/// A text that is called by its own words has another name once they change. What stands in the same part of a file, such as
/// one poster, and shares at least half of its words is taken for the same text, changed.
struct ChangedTexts {
    /// The entry that each text came of, by their places; neither has more than one.
    let entries: [Int: Int]

    /// - Parameters:
    ///   - texts: those of today that no entry is of.
    ///   - entries: those that are of no text of today.
    init(of texts: [TranslatableText], among entries: [POEntry]) {
        var candidates: [Candidate] = []
        let old = entries.map { Wording(context: $0.context ?? "", source: $0.source, plural: $0.plural) }
        for (place, text) in texts.enumerated() {
            let wording = Wording(context: text.context, source: text.source, plural: text.plural)
            for (entry, before) in old.enumerated() {
                let likeness = wording.likeness(to: before)
                if likeness >= 0.5 { candidates.append(Candidate(text: place, entry: entry, likeness: likeness)) }
            }
        }
        var found: [Int: Int] = [:]
        var taken: Set<Int> = []
        // `sorted` is stable, so of two that are as like, the first wins.
        for candidate in candidates.sorted(by: { $0.likeness > $1.likeness })
        where found[candidate.text] == nil && taken.insert(candidate.entry).inserted {
            found[candidate.text] = candidate.entry
        }
        self.entries = found
    }

    private struct Candidate {
        let text: Int
        let entry: Int
        let likeness: Double
    }

    private struct Wording {
        /// What its name begins with, such as `poster/waiting`; empty where a name has no parts.
        let part: Substring
        let words: Set<Substring>
        let isCounted: Bool

        init(context: String, source: String, plural: String?) {
            part = context.lastIndex(of: "/").map { context[..<$0] } ?? ""
            words = Set(source.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" })
            isCounted = plural != nil
        }

        /// Dice's coefficient of their words: 1 where they have the same, 0 where they share none or are of two parts.
        func likeness(to other: Self) -> Double {
            guard !part.isEmpty, part == other.part, isCounted == other.isCounted else { return 0 }
            let all = words.count + other.words.count
            return all == 0 ? 0 : Double(2 * words.intersection(other.words).count) / Double(all)
        }
    }
}
