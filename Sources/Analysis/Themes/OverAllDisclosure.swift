/// What is hidden of the counts over all the questions that a codebook sorts.
///
/// They stand beside the counts of each question, so a difference of the two must not be a small number either: who
/// wrote of a theme in one question only, and, of two questions, who wrote of it in both.
struct OverAllDisclosure {
    private(set) var hidesAnswered = false
    /// By theme.
    private(set) var counts: [Bool]
    private(set) var withoutTheme = false

    /// - Parameters:
    ///   - counts: over all questions.
    ///   - items: the counts of each question, and what is hidden of them.
    ///   - release: for internal use nothing is hidden.
    init(_ counts: ThemeCounts, items: [(tally: ItemTally, mask: ItemMask)], for release: Release) {
        self.counts = counts.counts.map { _ in false }
        guard case .publication(let rules) = release else { return }

        /// Whether a count over all says too much beside the same count of each question.
        func gives(_ whole: Int, _ parts: [Int]) -> Bool {
            rules.hides(whole) || parts.contains { rules.hides(whole - $0) } || rules.hides(parts.reduce(0, +) - whole)
        }
        hidesAnswered =
            counts.answered < rules.threshold || items.contains { $0.mask.answered }
            || gives(counts.answered, items.map(\.tally.states.answered))
        for theme in counts.counts.indices {
            self.counts[theme] =
                hidesAnswered || items.contains { $0.mask.counts[theme] }
                || gives(counts.counts[theme], items.map { $0.tally.counts[theme] })
                || rules.hides(counts.answered - counts.counts[theme])
        }
        withoutTheme =
            hidesAnswered || items.contains { $0.mask.withoutTheme } || rules.hides(counts.withoutTheme)
            || gives(
                counts.answered - counts.withoutTheme,
                items.map { $0.tally.states.answered - $0.tally.withoutTheme })
    }
}
