import Questionnaire

/// The risk words of one language, and the words that take them back.
struct RiskLanguage: Sendable {
    /// How many words may stand between a denial and what it denies.
    private static let reach = 3

    let language: String
    /// Who has read the list, in the words of the file.
    let reviewed: String
    let phrases: [PhrasePattern]
    /// What looks like a phrase and is none.
    let exceptions: [PhrasePattern]
    let denials: [PhrasePattern]
    /// Denials that stand after what they deny.
    let denialsAfter: [PhrasePattern]
    /// Words that a denial does not reach across.
    let turns: [PhrasePattern]

    /// Whether a phrase stands in the words of one sentence, and is not taken back.
    func stands(in words: [FoldedWord]) -> Bool {
        let found = phrases.flatMap { $0.matches(in: words) }
        if found.isEmpty { return false }
        let exceptions = exceptions.flatMap { $0.matches(in: words) }
        return found.contains { match in
            !exceptions.contains { $0.overlaps(match) } && !isDenied(match, in: words)
        }
    }

    private func isDenied(_ match: Range<Int>, in words: [FoldedWord]) -> Bool {
        let turns = turns.flatMap { $0.matches(in: words) }
        func reaches(_ gap: Range<Int>) -> Bool {
            gap.count <= Self.reach && !turns.contains { $0.overlaps(gap) }
        }
        return denials.flatMap { $0.matches(in: words) }
            .contains { $0.upperBound <= match.lowerBound && reaches($0.upperBound..<match.lowerBound) }
            || denialsAfter.flatMap { $0.matches(in: words) }
                .contains { $0.lowerBound >= match.upperBound && reaches(match.upperBound..<$0.lowerBound) }
    }
}
