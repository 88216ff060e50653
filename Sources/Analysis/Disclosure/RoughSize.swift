/// How many people there are in all, or in a group, said so roughly that nobody can subtract those
/// who answered a question and learn how few did not.
///
/// The alternative would be to hide the base of every question that one to nine people left out,
/// which is nearly every question. What is said leaves room for a threshold more people than there
/// were.
struct RoughSize: Hashable, Sendable {
    let value: Int
    /// A round number near it.
    let about: Int
    /// What is known of it.
    let known: ClosedRange<Int>

    /// Nil when the size is under the threshold.
    init?(_ value: Int, under rules: PublicationRules) {
        guard value >= rules.threshold else { return nil }
        let threshold = rules.threshold
        let units = [2 * threshold, 5 * threshold / 2, 3 * threshold, 4 * threshold, 5 * threshold, 10 * threshold]
        let roundings = units.map { unit in
            let about = PublicationRules.nearest(value, to: unit)
            return (about: about, known: PublicationRules.range(roundingTo: about, by: unit))
        }
        let wide = roundings.filter { $0.about > 0 && $0.known.upperBound >= value + threshold }
        guard let best = wide.min(by: { abs($0.about - value) < abs($1.about - value) }) else { return nil }
        self.value = value
        about = best.about
        known = best.known
    }
}
