import Questionnaire

/// What the terms of a codebook do on real answers: nothing, nearly everything, or nothing because of "not:".
///
/// Shares are told where as many answered as a published share needs; that a term finds nothing says nothing of anybody.
struct TermUse {
    private let review: CodebookReview

    /// Above this share of the answers a term says little of any of them.
    private static let nearlyAll = 80.0
    /// So many terms are named; of the others it is said how many there are.
    private static let mostNamed = 12

    init(_ review: CodebookReview) {
        self.review = review
    }

    func report(to log: FaultLog) {
        let counts = review.counts
        for (theme, ranges) in review.sourced.terms.enumerated() {
            let own = review.codebook.themes[theme]
            reportUnused(own.terms, ranges, counts.terms[theme], "terms of the theme \"\(own.id)\"", to: log)
            for (place, range) in ranges.enumerated() where counts.terms[theme][place] > 0 {
                report(own.terms[place], at: range, counts.terms[theme][place], counts.free[theme][place], to: log)
            }
            reportUnused(
                own.exclusions, review.sourced.exclusions[theme], counts.exclusions[theme],
                "phrases under \"not:\" of the theme \"\(own.id)\"", to: log)
        }
    }

    /// One warning for all of a theme, because of a long list most stand nowhere in few answers.
    private func reportUnused(
        _ terms: [Term], _ ranges: [SourceRange?], _ counts: [Int], _ what: String, to log: FaultLog
    ) {
        let unused = terms.indices.filter { counts[$0] == 0 }
        guard let first = unused.first else { return }
        let names = unused.prefix(Self.mostNamed).map { "\"\(terms[$0].source)\"" }.joined(separator: ", ")
        let rest = unused.count - Self.mostNamed
        log.report(
            "unmatched-term", .warning, at: ranges[first],
            "\(unused.count) of the \(terms.count) \(what) \(unused.count == 1 ? "stands" : "stand") in none of the answers",
            help: [
                names + (rest > 0 ? " and \(rest) more" : ""),
                "that may be all right; look at how they are spelt, and whether \"*\" at the end would find more",
            ])
    }

    private func report(_ term: Term, at range: SourceRange?, _ count: Int, _ free: Int, to log: FaultLog) {
        if free == 0 {
            log.report(
                "excluded-term", .warning, at: range,
                "wherever \"\(term.source)\" stands, it is within what \"not:\" excludes",
                help: ["take it out, or make \"not:\" narrower"])
        } else if let share = share(count), share.percent >= Self.nearlyAll {
            log.report(
                "common-term", .warning, at: range,
                "\"\(term.source)\" stands in \(Int(share.percent))% of the answers, so it says little of any of them",
                help: ["make it narrower: a phrase, or a longer word"])
        }
    }

    /// From rounded counts, as it would be published.
    private func share(_ count: Int) -> PublishedShare? {
        let release = Release.publication(.standard)
        let answers = release.cell(review.counts.answers, isHidden: false)
        return release.share(release.cell(count, isHidden: release.hides(count)), of: answers)
    }
}
