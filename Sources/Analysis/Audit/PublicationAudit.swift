import Questionnaire

/// What somebody could work out of everything that was published of a survey.
///
/// All figures are put together with what the survey itself says, and each hidden number is asked how far it could go.
/// With the figures of an earlier publication of the same responses, of which some came later, those who came later are
/// attacked too: every count can only have grown.
///
/// It looks at values that are not written yet as well as at what was read from files, so a report can be audited before
/// there is one:
///
///     let audit = PublicationAudit(
///         plan, latest: Publication.all(of: analysis) + Publication.all(of: comparison) + Publication.all(of: findings),
///         earlier: previous, editions: ["2025": lastYear.plan])
///     guard audit.holds else { … }  // AuditText in Publishing says what can be worked out
///
/// `previous` is what was read from an earlier report. Other editions, which a comparison tells of, are other people:
/// each is attacked on its own.
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
        /// What its edition is called; nil for that of the survey.
        package internal(set) var edition: String?
    }

    package let findings: [Finding]
    /// The numbers that stand in two places and cannot both be true, in words.
    package let contradictions: [String]
    /// The questions, choices and breakdowns that figures are given of and that the survey does not have.
    package let unknown: [String]
    /// Whether there are no responses at all that could have led to all the figures of the survey's edition.
    package let isImpossible: Bool
    /// The other editions of which that is so.
    package let impossibleEditions: [String]
    package let shown: Int
    package let hidden: Int
    package let threshold: Int

    /// Whether it may all be published together.
    package var holds: Bool {
        findings.isEmpty && contradictions.isEmpty && unknown.isEmpty && !isImpossible && impossibleEditions.isEmpty
    }

    /// - Parameters:
    ///   - plan: the survey, with every breakdown that figures are given by.
    ///   - latest: what is published together.
    ///   - earlier: what was published before of some of the same responses; none where nothing was.
    ///   - editions: the surveys of other editions, with their breakdowns, by what they are called. Of one that is not here
    ///     the questions are taken that have the same choices, and it is not known when they were asked.
    package init(
        _ plan: TallyPlan, latest: [Publication], earlier: [Publication] = [], editions: [String: TallyPlan] = [:]
    ) {
        // A number that any of them hides has to hold to the threshold of the strictest.
        let threshold = (latest + earlier).map(\.rules.threshold).max() ?? PublicationRules.standard.threshold
        let name = plan.survey.survey.edition
        func isOwn(_ publication: Publication) -> Bool { publication.edition == nil || publication.edition == name }
        let (own, ownEarlier) = (latest.filter(isOwn), earlier.filter(isOwn))
        let audit = PopulationAudit(plan, own, ownEarlier, threshold: threshold)
        let words = PlaceWords(plan)
        var findings = (audit.breaches ?? []).map { words.finding($0, of: nil) }
        var contradictions = audit.contradictions.map { words.label($0) }
        var impossible: [String] = []
        var (shown, hidden) = (audit.shown, audit.hidden)
        // Nobody comes later to an edition that is over.
        let others = Dictionary(grouping: (latest + earlier).filter { !isOwn($0) }) { $0.edition ?? "" }
        for (edition, publications) in others.sorted(by: { $0.key < $1.key }) {
            let own = editions[edition] ?? plan.matching(publications)
            // What counted how much then is not known without its survey.
            let known = editions[edition] == nil ? publications.map(\.withoutAverages) : publications
            let audit = PopulationAudit(own, known, [], threshold: threshold)
            let words = PlaceWords(own)
            findings += (audit.breaches ?? []).map { words.finding($0, of: edition) }
            contradictions += audit.contradictions.map { "\(words.label($0)) (\(edition))" }
            if audit.breaches == nil { impossible.append(edition) }
            shown += audit.shown
            hidden += audit.hidden
        }
        self.findings = findings
        self.contradictions = contradictions
        unknown = Set((own + ownEarlier).flatMap { $0.unknown(to: plan) }).sorted()
        isImpossible = audit.breaches == nil
        impossibleEditions = impossible
        self.shown = shown
        self.hidden = hidden
        self.threshold = threshold
    }
}
