/// Why a condition can never be true: the fewest things that together leave no answer.
struct Contradiction: Hashable {
    /// The parts of the condition that cannot hold together.
    var parts: [Condition]
    /// The questions whose own conditions are needed to see it, in order.
    var leads: [Int]
    /// Whether it is seen only because choices lead out of the survey.
    var restsOnEndings: Bool
}

/// Takes away, one after another, what a contradiction does not need.
struct ContradictionSearch {
    /// With more questions than this that lead to a condition, all are kept.
    private static let mostLeads = 40

    let reachability: Reachability
    /// How many combinations may still be tried. When they are used up, what is left counts as needed.
    private var budget = Reachability.mostPerCondition

    init(reachability: Reachability) {
        self.reachability = reachability
    }

    /// - Parameter finals: conditions that nobody can fulfil.
    mutating func contradiction(of finals: [Condition], before end: Int) -> Contradiction {
        var parts = finals.flatMap(\.conjuncts)
        let needed = reachability.conditions.closure(of: finals, before: end)
        let conditioned = needed.filter { reachability.conditions[$0] != nil }
        var search = RouteSearch(survey: reachability.survey, conditions: reachability.conditions)
        func stillFails(_ search: RouteSearch, _ parts: [Condition]) -> Bool {
            canHold(parts, before: end, by: search) == false
        }
        func relax(_ change: (inout RouteSearch) -> Void) {
            var relaxed = search
            change(&relaxed)
            if stillFails(relaxed, parts) { search = relaxed }
        }
        relax { $0.unconditional.formUnion(conditioned) }
        if search.unconditional.isEmpty, conditioned.count <= Self.mostLeads {
            for question in conditioned { relax { $0.unconditional.insert(question) } }
        }
        relax { $0.ignoresEndings = true }
        for part in parts where parts.count > 1 {
            let fewer = parts.filter { $0 != part }
            // Two equal parts go together, and one of them has to stay.
            if !fewer.isEmpty, stillFails(search, fewer) { parts = fewer }
        }
        let left = Set(reachability.conditions.closure(of: parts, before: end))
        return Contradiction(
            parts: parts, leads: conditioned.filter { left.contains($0) && !search.unconditional.contains($0) },
            restsOnEndings: !search.ignoresEndings)
    }

    /// Whether a condition that nobody can fulfil could be, if others were that nobody can fulfil.
    mutating func isConsequence(_ finals: [Condition], before end: Int) -> Bool {
        let needed = reachability.conditions.closure(of: finals, before: end)
        let dead = needed.filter { reachability.questions[$0] == .never }
        guard !dead.isEmpty else { return false }
        var search = RouteSearch(survey: reachability.survey, conditions: reachability.conditions)
        search.unconditional = Set(dead)
        return canHold(finals, before: end, by: search) == true
    }

    /// Whether some answers fulfil all of the conditions; nil where that is too much to decide.
    private mutating func canHold(_ finals: [Condition], before end: Int, by search: RouteSearch) -> Bool? {
        let needed = reachability.conditions.closure(of: finals, before: end)
        let outcomes = search.outcomes(of: finals, through: needed, before: end, budget: &budget)
        return outcomes?.contains { $0.truths.allSatisfy { $0 == .yes } }
    }
}

extension Condition {
    /// The parts that all have to hold.
    var conjuncts: [Condition] {
        if case .and(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
    }
}
