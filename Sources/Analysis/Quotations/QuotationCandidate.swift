/// An answer that might be quoted, while the responses are read.
struct QuotationCandidate: Hashable, Sendable {
    /// A number that is as good as drawn, and always the same for the same words and the same seed.
    let rank: UInt64
    let said: String
    let folded: String
    let question: String
    let language: String
    /// A number that stands for the response, made of its words: two answers of one person have the same.
    let response: UInt64
}

extension QuotationCandidate: Comparable {
    static func < (left: QuotationCandidate, right: QuotationCandidate) -> Bool {
        (left.rank, left.said, left.question, left.language, left.response)
            < (right.rank, right.said, right.question, right.language, right.response)
    }
}
