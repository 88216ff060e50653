import Interview
import Questionnaire
package import Responses

/// The counts of responses, apart for each way to be placed in all margins: everybody of one stratum gets
/// the same weight, so weights can come after one pass over the responses.
///
/// A new one is the zero of ``merge(_:)``, which is associative and commutative.
package struct StratifiedTally: Sendable {
    package let plan: TallyPlan
    package let margins: Margins
    /// The counts by place in each margin; behind the last choice stand those who gave none, and
    /// those whose choice keeps its share.
    private(set) var strata: [[Int]: Tally] = [:]
    private let breakdowns: [Breakdown]
    /// Whether a file of the responses says that they are made up.
    private var mark: Tally

    package init(_ plan: TallyPlan, by margins: Margins) {
        self.plan = plan
        self.margins = margins
        mark = Tally(plan)
        breakdowns = margins.margins.compactMap { margin in
            plan.survey[margin.question].map { Breakdown(by: $0, of: plan.survey) }
        }
    }

    package mutating func add(_ response: Response) {
        let states = Route(through: plan.survey, with: response.answers).states(of: plan.survey)
        let stratum = zip(breakdowns, margins.margins).map { breakdown, margin in
            guard case .answered(.choice(let code), _)? = states[breakdown.question.id.name],
                let place = breakdown.index(of: code), margin.targets[place] != nil
            else { return margin.targets.count }
            return place
        }
        strata[stratum, default: Tally(plan)].add(response)
    }

    /// Notes that a file whose responses are counted here says that they are made up.
    package mutating func markAsMadeUp() { mark.markAsMadeUp() }

    /// Adds another one of the same plan and margins.
    package mutating func merge(_ other: StratifiedTally) {
        mark.merge(other.mark)
        for (stratum, tally) in other.strata { strata[stratum, default: Tally(plan)].merge(tally) }
    }

    /// The counts of all strata together.
    package var whole: Tally {
        strata.values.reduce(into: mark) { $0.merge($1) }
    }
}
