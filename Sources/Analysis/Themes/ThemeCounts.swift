/// What was counted of the themes of one codebook: at one question, or over all the questions that it sorts.
///
/// Adding up is associative and commutative, and a new value is its zero.
struct ThemeCounts: Hashable, Sendable {
    /// The responses in which it, or at least one of them, was answered.
    var answered = 0
    /// By theme: the responses that speak of it in any of their answers.
    var counts: [Int]
    /// By theme: those of them that speak of it only to deny it.
    var denied: [Int]
    /// For every two themes, the responses that speak of both; see ``place(of:_:among:)``.
    var pairs: [Int]
    /// The responses in which no answer speaks of any theme.
    var withoutTheme = 0

    init(themes: Int) {
        counts = Array(repeating: 0, count: themes)
        denied = counts
        pairs = Array(repeating: 0, count: themes * max(0, themes - 1) / 2)
    }

    /// Where two different themes are counted together, whichever comes first.
    static func place(of one: Int, _ other: Int, among themes: Int) -> Int {
        let (first, second) = (min(one, other), max(one, other))
        return first * (2 * themes - first - 1) / 2 + second - first - 1
    }

    func together(_ one: Int, _ other: Int) -> Int {
        one == other ? counts[one] : pairs[Self.place(of: one, other, among: counts.count)]
    }

    /// Counts a response that answered.
    ///
    /// - Parameters:
    ///   - themes: those that it speaks of, in ascending order.
    ///   - isDenied: whether it only denies a theme.
    mutating func add(_ themes: [Int], isDenied: (Int) -> Bool = { _ in false }) {
        answered += 1
        if themes.isEmpty { withoutTheme += 1 }
        for (index, theme) in themes.enumerated() {
            counts[theme] += 1
            if isDenied(theme) { denied[theme] += 1 }
            for other in themes[(index + 1)...] { pairs[Self.place(of: theme, other, among: counts.count)] += 1 }
        }
    }

    mutating func merge(_ other: ThemeCounts) {
        answered += other.answered
        withoutTheme += other.withoutTheme
        counts.add(other.counts)
        denied.add(other.denied)
        pairs.add(other.pairs)
    }
}
