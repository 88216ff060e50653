import Questionnaire

/// How many more chose one of the top two answers of a scale than one of the bottom two, in percentage points, with its
/// 95 % interval (``NetInterval``). Below 0 there were fewer.
///
/// It is worked out from the counts that are shown and from nothing else, so it says no more than they do.
package struct NetAgreement: Hashable, Sendable {
    package let points: Double
    package let lower: Double
    package let upper: Double
}

extension EditionFigures {
    /// Nil for what is no scale of at least four steps, and where a count that it needs is hidden.
    package func netAgreement(of item: PublishedItem) -> NetAgreement? {
        guard let asked = self.item(item.id), !asked.topTwo.isEmpty, let answered = item.answered.shown,
            item.lines.contains(where: { $0.measure == .topTwo && $0.share != nil })
        else { return nil }
        func sum(_ places: [Int]) -> Int? {
            let codes = Set(places.map { asked.choices[$0].code.name })
            let counts = item.lines.filter { $0.measure == .choice && codes.contains($0.code) }.compactMap(
                \.count.shown)
            return counts.count == codes.count ? counts.reduce(0, +) : nil
        }
        guard let top = sum(asked.topTwo), let bottom = sum(asked.bottomTwo),
            // Rounding can lift both together over the base.
            let interval = NetInterval(
                min(top, answered - min(answered, bottom)), less: min(answered, bottom), of: answered)
        else { return nil }
        let places = analysis.isForPublication ? 0 : 1
        return NetAgreement(
            points: (100 * interval.difference).rounded(to: places), lower: (100 * interval.lower).rounded(to: places),
            upper: (100 * interval.upper).rounded(to: places))
    }
}
