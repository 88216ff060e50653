import Analysis
import Questionnaire
import Signposting

/// The figures that posters may quote.
struct PosterFigures {
    static let none = PosterFigures(nil)

    private let analysis: PublishedAnalysis?

    init(_ analysis: PublishedAnalysis?) { self.analysis = analysis }

    /// The share of those who wrote something that was about the theme: only from figures that may be
    /// published, and nil where none may.
    func figure(about theme: String?) -> Evidence? {
        guard let analysis, let theme else { return nil }
        // Of several open questions the one with the most answers speaks.
        return analysis.items.filter(\.kind.isOpenText)
            .compactMap { analysis.figure($0.id, theme) }
            .max { $0.base < $1.base }
            .map { Evidence(share: $0.share.percent / 100, base: $0.base, isMadeUp: analysis.isMadeUp) }
    }
}
