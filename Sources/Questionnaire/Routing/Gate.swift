/// The cheapest way on which a question is asked, and the cheapest on which it is passed by.
///
/// Where conditions rest on what leads to a question through that question alone, a ``RouteSearch`` begins at its gate,
/// in place of going through all of that again.
struct Gate: Sendable {
    struct Lead: Sendable {
        var cost = 0
        /// Those with a reply.
        var steps: [RouteSearch.Step] = []
    }

    let asked: Lead?
    let passedBy: Lead?

    /// - Parameter outcomes: how the conditions of the question can come out.
    init(_ outcomes: [RouteSearch.Outcome]) {
        func cheapest(where isAsked: Bool) -> Lead? {
            outcomes.filter { $0.truths.allSatisfy { $0 == .yes } == isAsked }.min { $0.cost < $1.cost }
                .map { Lead(cost: $0.cost, steps: $0.steps.filter { $0.reply != nil }) }
        }
        asked = cheapest(where: true)
        passedBy = cheapest(where: false)
    }

    /// How many steps it holds.
    var size: Int { [asked, passedBy].reduce(0) { $0 + ($1?.steps.count ?? 0) } }
}
