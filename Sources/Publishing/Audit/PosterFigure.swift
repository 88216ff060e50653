package import Analysis
import Questionnaire
import Signposting

/// What a poster says that young people said: "About 1 in 3 of the 250 young people who answered talked about …".
package struct PosterFigure: Hashable, Sendable {
    package let theme: String
    /// In per cent: the shares that are said so.
    package let share: ClosedRange<Int>
    package let base: Int

    /// The figures of the sentences that were made of the words of posters.
    static func all(in blocks: [PageBlock], saidAs sentences: [PosterSentence]) -> [PosterFigure] {
        let shares = SharePhrase.meanings.map(\.words).sorted { $0.count > $1.count }
        let texts = blocks.compactMap { block -> String? in
            switch block {
            case .heading(let text), .text(let text): text.withSingleBlanks
            case .table: nil
            }
        }.filter { text in shares.contains { text.contains($0) } }
        // Making a pattern takes longer than looking for it.
        guard !texts.isEmpty else { return [] }
        return sentences.flatMap { sentence in
            guard let pattern = try? Regex(pattern(of: sentence, withShares: shares)) else { return [PosterFigure]() }
            return texts.compactMap { PosterFigure($0, of: sentence.theme, pattern) }
        }
    }

    /// - Parameter shares: the longest first, for some are the beginning of others.
    private static func pattern(of sentence: PosterSentence, withShares shares: [String]) -> String {
        sentence.words.pieces.map { piece in
            switch piece {
            case .words(let words): words.asPattern
            case .answer("share"): "(?<share>\(shares.joined(separator: "|")))"
            case .answer: "(?<base>[0-9,]+)"
            }
        }.joined()
    }

    private init?(_ text: String, of theme: String, _ pattern: Regex<AnyRegexOutput>) {
        guard let match = text.firstMatch(of: pattern),
            let words = match["share"]?.substring, let digits = match["base"]?.substring,
            let share = SharePhrase.meanings.first(where: { $0.words == words }),
            let base = Int(digits.filter(\.isNumber))
        else { return nil }
        self.theme = theme
        self.share = share.percent
        self.base = base
    }

    /// As an audit reads it.
    ///
    /// - Parameter item: the open question at which the theme was counted.
    package func rows(at item: String) -> [PublishedRow] {
        [
            PublishedRow(item: item, measure: "answered", count: .count(base), isSaidHow: false),
            PublishedRow(
                item: item, measure: "theme", code: theme, count: .hidden, base: base,
                roughly: Double(share.lowerBound)...Double(share.upperBound)),
        ]
    }
}

extension String {
    /// As a pattern that matches these words and nothing else, in whatever lines they stood.
    fileprivate var asPattern: String {
        map { $0.isLetter || $0.isNumber || $0 == " " ? "\($0)" : "\\\($0)" }.joined()
    }
}
