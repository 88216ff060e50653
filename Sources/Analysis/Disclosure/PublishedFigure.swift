/// A figure that may stand on a poster: a share, with how many people it is a share of.
package struct PublishedFigure: Hashable, Sendable {
    /// What they chose or wrote of.
    package let label: String
    package let share: PublishedShare
    /// Those who answered, as published.
    package let base: Int
}

extension PublishedAnalysis {
    /// The figure for a choice, a theme or a first place.
    ///
    /// - Parameters:
    ///   - item: the id of a question, or `grid/row`.
    ///   - code: of the choice or the theme.
    /// - Returns: nil when there is none that may be published.
    package func figure(_ item: String, _ code: String) -> PublishedFigure? {
        guard isForPublication, let item = items.first(where: { $0.id == item }), let base = item.answered.shown,
            let line = item.lines.first(where: { $0.code == code && [.choice, .theme, .first].contains($0.measure) }),
            let share = line.share
        else { return nil }
        return PublishedFigure(label: line.label, share: share, base: base)
    }
}
