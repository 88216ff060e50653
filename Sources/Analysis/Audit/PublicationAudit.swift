/// What somebody could work out of everything that was published of a survey.
///
/// All figures are put together with what the survey itself says, and each hidden number is asked how far it could go.
/// With the figures of an earlier publication of the same responses, of which some came later, those who came later are
/// attacked too: every count can only have grown.
package struct PublicationAudit: Sendable {
    /// Something that can be worked out.
    package struct Finding: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            /// A number that is hidden.
            case hidden
            /// Those who are in no group of the breakdown.
            case others(breakdown: String)
            /// Those in the one count and not in the other.
            case difference(than: String)
            /// Those who came since the earlier publication.
            case change
        }

        package let kind: Kind
        /// The group in words; nil for everybody.
        package let group: String?
        /// The id of the item; empty for people.
        package let item: String
        package let title: String
        /// What is counted, in words.
        package let label: String
        package let range: ClosedRange<Int>
        /// Whether it is a number of the earlier publication.
        package let isEarlier: Bool
    }

    package let findings: [Finding]
    /// The numbers that stand in two places and cannot both be true, in words.
    package let contradictions: [String]
    /// The questions, choices and breakdowns that figures are given of and that the survey does not have.
    package let unknown: [String]
    /// Whether there are no responses at all that could have led to all the figures.
    package let isImpossible: Bool
    package let shown: Int
    package let hidden: Int
    package let threshold: Int

    /// - Parameters:
    ///   - plan: the survey, with every breakdown that figures are given by.
    ///   - latest: what was published.
    ///   - earlier: what was published before of some of the same responses; none where nothing was.
    package init(_ plan: TallyPlan, latest: [Publication], earlier: [Publication] = []) {
        var figures = KnownFigures()
        var before = KnownFigures()
        let contradictions =
            latest.flatMap { figures.add($0, of: plan) } + earlier.flatMap { before.add($0, of: plan) }
        // A number that any of them hides has to hold to the threshold of the strictest.
        threshold = (latest + earlier).map(\.rules.threshold).max() ?? PublicationRules.standard.threshold
        let attack = Attack(
            plan.items, by: plan.breakdowns, figures, earlier: earlier.isEmpty ? nil : before,
            threshold: threshold)
        let breaches = attack.breaches()
        unknown = Set((latest + earlier).flatMap { $0.unknown(to: plan) }).sorted()
        let words = PlaceWords(plan)
        findings = (breaches ?? []).map { words.finding($0) }
        self.contradictions = contradictions.map { words.label($0) }
        isImpossible = breaches == nil
        shown = figures.shown.count + before.shown.count
        hidden = figures.hidden.count + before.hidden.count
    }
}
