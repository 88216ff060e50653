import Questionnaire

/// Words and phrases that are unusually common in answers without a theme, as they may be shown.
///
/// Nothing is listed that fewer responses hold than the threshold, and everything about a phrase is worked out from the
/// counts that are shown.
package struct PublishedSuggestions: Hashable, Sendable {
    package struct Phrase: Hashable, Sendable {
        /// Folded: small letters, no apostrophes.
        package let words: String
        /// The responses that hold it in an answer without a theme.
        package let uncoded: Int
        /// The responses that hold it in an answer with a theme.
        package let coded: PublishedCell
        /// G², for how sure it is that it is commoner in answers without a theme; at least so much where `coded` is hidden.
        package let keyness: Double
        /// How many times as common it is there, as a binary logarithm; at least so much where `coded` is hidden.
        package let logRatio: Double
    }

    package struct Part: Hashable, Sendable {
        package let codebook: String
        package let title: String
        /// The responses with an answer in which no theme was found, and with one in which one was.
        package let uncoded: PublishedCell
        package let coded: PublishedCell
        /// The surest first.
        package let phrases: [Phrase]
        /// By how much a count may be too low, because there was no room for every rare phrase.
        package let missing: Int
        /// The responses in a language that no codebook speaks.
        package let unread: PublishedCell
    }

    package let title: String
    package let edition: String?
    package let release: Release
    /// Whether some of the responses are made up.
    package let isMadeUp: Bool
    package let parts: [Part]

    /// What chance alone exceeds once in 1,000 words (chi-squared with one degree of freedom).
    package static let leastKeyness = 10.83

    package init(of tally: SuggestionTally, for release: Release = .publication(.standard)) {
        title = tally.plan.survey.survey.title.readable
        edition = tally.plan.survey.survey.edition
        self.release = release
        isMadeUp = tally.isMadeUp
        parts = tally.parts.map { part in
            func cell(_ count: Int) -> PublishedCell { release.cell(count, isHidden: release.hides(count)) }
            return Part(
                codebook: part.questions.codebook.id, title: part.questions.codebook.title, uncoded: cell(part.uncoded),
                coded: cell(part.coded), phrases: Self.phrases(of: part, for: release), missing: part.phrases.missing,
                unread: cell(part.unread))
        }
    }

    private static func phrases(of part: SuggestionTally.Part, for release: Release) -> [Phrase] {
        let threshold = release.threshold
        guard let size = release.cell(part.uncoded, isHidden: release.hides(part.uncoded)).shown,
            let otherSize = release.cell(part.coded, isHidden: release.hides(part.coded)).shown
        else { return [] }
        var counts: [String: Int] = [:]
        var found: [Phrase] = []
        for (words, count) in part.phrases.counts
        where count.uncoded >= threshold && !release.hides(part.uncoded - count.uncoded) {
            let coded = release.cell(
                count.coded, isHidden: release.hides(count.coded) || release.hides(part.coded - count.coded))
            let uncoded = min(release.cell(count.uncoded, isHidden: false).shown ?? 0, size)
            // Of what is hidden the least favourable is taken, which everybody knows.
            let other = min(coded.shown ?? (count.coded < threshold ? threshold - 1 : part.coded), otherSize)
            guard let ratio = LogLikelihoodRatio(uncoded, of: size, against: other, of: otherSize),
                ratio.signed >= leastKeyness
            else { continue }
            counts[words] = count.uncoded
            found.append(
                Phrase(
                    words: words, uncoded: uncoded, coded: coded, keyness: ratio.signed.rounded(to: 1),
                    logRatio: ratio.logRatio.rounded(to: 1)))
        }
        return withoutParts(found, counts, threshold)
            .sorted { ($1.keyness, $0.words) < ($0.keyness, $1.words) }
    }

    /// Leaves out a word or phrase that hardly anybody wrote outside a longer one that is listed: it says nothing more,
    /// and how few they are could be worked out.
    private static func withoutParts(_ phrases: [Phrase], _ counts: [String: Int], _ threshold: Int) -> [Phrase] {
        var told: Set<String> = []
        for phrase in phrases {
            let words = phrase.words.split(separator: " ")
            for length in 1..<max(2, words.count) where words.count > 1 {
                for start in 0...(words.count - length) {
                    let part = words[start..<(start + length)].joined(separator: " ")
                    if let whole = counts[part], let own = counts[phrase.words], whole - own < threshold {
                        told.insert(part)
                    }
                }
            }
        }
        return phrases.filter { !told.contains($0.words) }
    }
}

extension Release {
    /// The fewest responses that something has to be in; for internal use one is enough.
    fileprivate var threshold: Int {
        if case .publication(let rules) = self { rules.threshold } else { 1 }
    }
}
