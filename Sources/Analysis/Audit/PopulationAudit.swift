import Questionnaire

/// The attack on everything that was published of the same responses.
struct PopulationAudit {
    /// What can be worked out; nil where no responses at all could have led to all the figures.
    let breaches: [Breach]?
    /// The counts that stand in two places and cannot both be true.
    let contradictions: [CountPlace]
    let shown: Int
    let hidden: Int

    init(_ plan: TallyPlan, _ latest: [Publication], _ earlier: [Publication], threshold: Int) {
        var figures = KnownFigures()
        var before = KnownFigures()
        contradictions = latest.flatMap { figures.add($0, of: plan) } + earlier.flatMap { before.add($0, of: plan) }
        func breaches(takingRequiredAsAnswered isComplete: Bool) -> [Breach]? {
            figures.takesRequiredAsAnswered = isComplete
            before.takesRequiredAsAnswered = isComplete
            let attack = Attack(
                plan.items, by: plan.breakdowns, figures, earlier: earlier.isEmpty ? nil : before, threshold: threshold)
            guard let own = attack.breaches(),
                let threes = ThemeTriples(plan.items, figures, threshold: threshold).breaches
            else { return nil }
            return own + threes
        }
        // Where that cannot be, somebody skipped one, and then nobody can count on it.
        self.breaches =
            breaches(takingRequiredAsAnswered: true) ?? breaches(takingRequiredAsAnswered: false)
        shown = figures.shown.count + before.shown.count
        hidden = figures.hidden.count + before.hidden.count
    }
}

extension TallyPlan {
    /// What of the survey holds for another edition too of which only figures are known: the questions and groups that
    /// have nothing which is not known here. When they were asked may have been otherwise.
    func matching(_ publications: [Publication]) -> TallyPlan {
        let unknown = Set(publications.flatMap { $0.unknown(to: self) })
        let rows = publications.flatMap(\.rows)
        let changed = Set(
            rows.filter { unknown.contains($0.item) || unknown.contains("\($0.item)/\($0.code)") }.map(\.item))
        var plan = self
        plan.items = items.filter { !changed.contains($0.id) }.map(\.withoutRouting)
        plan.breakdowns = breakdowns.filter { breakdown in
            !unknown.contains { $0.hasPrefix("\(breakdown.question.id.name)/") }
        }
        return plan
    }
}
