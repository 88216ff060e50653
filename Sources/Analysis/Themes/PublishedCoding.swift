/// What may be shown of how the answers to one question were sorted, beside what ``PublishedItem`` has of it.
package struct PublishedCoding: Hashable, Sendable {
    package let question: String
    /// By theme, in the order of the codebook: who speaks of it only to deny it, "I don't feel lonely".
    package let denied: [PublishedCell]
    /// The pairs that may be shown, those that go together most first; none that are a part of one another.
    package let pairs: [PublishedPair]
    /// How many pairs are not shown.
    package let hiddenPairs: Int
    /// What stayed without a theme in each file; empty where there is one file only.
    package let files: [PublishedUncoded]

    /// - Parameter mask: what is hidden of the themes of the question.
    init(
        _ question: String, _ codebook: Codebook, _ counts: ThemeCounts, _ mask: ItemMask, files: [PublishedUncoded],
        for release: Release
    ) {
        let lines = codebook.themes.map { codebook.lineage(of: $0).map(\.id) }
        func isKin(_ one: Int, _ other: Int) -> Bool {
            lines[one].contains(codebook.themes[other].id) || lines[other].contains(codebook.themes[one].id)
        }
        func places(_ line: [String]) -> [Int] {
            line.dropFirst().compactMap { id in codebook.themes.firstIndex { $0.id == id } }
        }
        self.question = question
        self.files = files
        denied = zip(counts.denied, DeniedDisclosure(counts, mask, of: lines.map(places), for: release).hidden).map {
            release.cell($0, isHidden: $1)
        }
        let isPairHidden = PairDisclosure.hidden(counts, mask, kin: isKin, for: release)
        let answered = release.cell(counts.answered, isHidden: mask.answered)
        let cells = counts.counts.indices.map { release.cell(counts.counts[$0], isHidden: mask.counts[$0]) }
        var pairs: [PublishedPair] = []
        var hidden = 0
        for one in cells.indices {
            for other in cells.indices.dropFirst(one + 1) where !isKin(one, other) {
                let place = ThemeCounts.place(of: one, other, among: cells.count)
                let both = release.cell(counts.pairs[place], isHidden: isPairHidden[place])
                if both.isHidden { hidden += 1 }
                let pair = PublishedPair(
                    (codebook.themes[one].id, cells[one]), (codebook.themes[other].id, cells[other]), both: both,
                    of: answered)
                if let pair { pairs.append(pair) }
            }
        }
        // Sorting is stable: what is equal stays in the order of the codebook.
        self.pairs = pairs.sorted { $0.phi > $1.phi }
        hiddenPairs = hidden
    }
}
