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
        self.init(value, under: rules) { $0.about > 0 && $0.known.upperBound >= value + rules.threshold }
    }

    /// How many answered a question that others lead to, said so roughly that nobody can take them away from those who
    /// were asked. Nil where there are too few for a share.
    init?(base value: Int, under rules: PublicationRules) {
        self.init(value, under: rules) {
            $0.about >= rules.smallestBase && $0.known.lowerBound <= value - rules.threshold
        }
    }

    private init?(
        _ value: Int, under rules: PublicationRules, where isRough: ((about: Int, known: ClosedRange<Int>)) -> Bool
    ) {
        guard value >= rules.threshold else { return nil }
        let roundings = Self.units(rules.threshold).map { unit in
            let about = PublicationRules.nearest(value, to: unit)
            return (about: about, known: PublicationRules.range(roundingTo: about, by: unit))
        }
        let rough = roundings.filter(isRough)
        guard let best = rough.min(by: { abs($0.about - value) < abs($1.about - value) }) else { return nil }
        self.value = value
        about = best.about
        known = best.known
    }

    private static func units(_ threshold: Int) -> [Int] {
        [2 * threshold, 5 * threshold / 2, 3 * threshold, 4 * threshold, 5 * threshold, 10 * threshold]
    }

    /// Whether a size may have been said so roughly as this.
    static func mayBeRough(_ about: Int, under rules: PublicationRules) -> Bool {
        units(rules.threshold).contains { about % $0 == 0 }
    }

    /// What a reader knows of a size that is said to be about so many, who does not know to which unit it was rounded.
    static func known(about: Int, under rules: PublicationRules) -> ClosedRange<Int> {
        let unit = units(rules.threshold).last { about % $0 == 0 } ?? 1
        let range = PublicationRules.range(roundingTo: about, by: unit)
        return max(min(rules.threshold, about), range.lowerBound)...range.upperBound
    }
}
