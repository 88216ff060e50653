/// Something that a commission asks for, or that came of what it asked for.
struct ReportRecommendation: Hashable, Sendable {
    struct Detail: Hashable, Sendable {
        /// Such as "Who leads".
        let label: String
        let words: String
    }

    let words: String
    let details: [Detail]
}
