import Interview
import Questionnaire
package import Responses

/// The counts of any number of responses to one survey. A new one is the zero of ``merge(_:)``,
/// which is associative and commutative.
///
///     var tally = Tally(try TallyPlan(survey, by: ["age"]))
///     for response in responses { tally.add(response) }
///     let analysis = PublishedAnalysis(of: tally)
///
/// The raw counts stay inside: what may be shown comes from ``PublishedAnalysis``.
package struct Tally: Sendable {
    package let plan: TallyPlan
    package private(set) var counts: TallyCounts

    package init(_ plan: TallyPlan) {
        self.plan = plan
        counts = TallyCounts(for: plan)
    }

    init(_ plan: TallyPlan, counts: TallyCounts) {
        self.plan = plan
        self.counts = counts
    }

    /// Counts one response. What was not asked is worked out again from its answers.
    package mutating func add(_ response: Response) {
        counts.responses += 1
        counts.responsesByMode[response.mode, default: 0] += 1
        counts.responsesByLanguage[response.language, default: 0] += 1
        let states = Route(through: plan.survey, with: response.answers).states(of: plan.survey)
        if states.values.contains(where: \.isAnswered) { counts.answeredByMode[response.mode, default: 0] += 1 }
        let group = plan.breakdowns.map { breakdown -> Int? in
            guard case .answered(.choice(let code), _)? = states[breakdown.question.id.name] else { return nil }
            return breakdown.index(of: code)
        }
        for (index, item) in plan.items.enumerated() {
            let reading = ItemReading(states[item.question.id.name], to: item, language: response.language)
            counts.whole[index].add(reading)
            guard !item.question.isBreakdown else { continue }
            for case (let breakdown, let group?) in group.enumerated() {
                counts.groups[breakdown][group][index].add(reading)
            }
        }
    }

    /// Notes that a file whose responses are counted here says that they are made up.
    package mutating func markAsMadeUp() { counts.isMadeUp = true }

    /// Adds another tally of the same plan.
    package mutating func merge(_ other: Tally) { counts.merge(other.counts) }
}
