/// Follows every way through a part of a survey at once.
///
/// It goes from question to question and keeps, in place of the answers, what they leave open in the
/// conditions that are still to come (``Formula``). Ways that leave the same open are one way from there on,
/// so that thousands of combinations of answers become a handful; of each the cheapest is remembered.
struct RouteSearch {
    /// What somebody does at a question that the search went through.
    struct Step: Hashable {
        var question: Int
        var isAsked: Bool
        /// Nil is to leave it blank.
        var reply: Reply?
    }

    /// One way in which the conditions at the end can come out.
    struct Outcome {
        /// The truth of each condition at the end.
        var truths: [Truth]
        var cost: Int
        /// The cheapest way there.
        var steps: [Step]

        /// Where there is no condition.
        static let certain = Outcome(truths: [], cost: 0, steps: [])
    }

    let survey: CheckedSurvey
    let conditions: AskingConditions
    /// What a step costs; the cheapest way is the one that is kept.
    var cost: (Step) -> Int = { $0.reply == nil ? 0 : 1 }
    /// Questions that are taken to be asked whatever their condition says, to learn what it changes.
    var unconditional: Set<Int> = []
    /// Whether choices that end the survey are taken to go on, to learn what they change.
    var ignoresEndings = false
    /// Questions whose conditions are decided already.
    var gates: [Int: Gate] = [:]

    /// How the conditions can come out behind some questions.
    ///
    /// - Parameters:
    ///   - finals: the conditions to decide at the end.
    ///   - questions: the questions to go through, in order; with every one of them but gates all those that
    ///     its condition rests on.
    ///   - end: the question before which the conditions are decided.
    ///   - budget: how many combinations may be tried, each counted once for every condition that it leaves
    ///     open; what was used is taken off.
    /// - Returns: Each way once, or nil when the budget was used up.
    func outcomes(
        of finals: [Condition], through questions: [Int], before end: Int, budget: inout Int
    ) -> [Outcome]? {
        var table = FormulaTable(survey: survey)
        for question in questions where !unconditional.contains(question) && gates[question] == nil {
            if let condition = conditions[question] { table.add(condition, before: question, for: question) }
        }
        let finalSlots = finals.map { table.add($0, before: end, for: nil) }

        var live: [Int] = []
        var front = Front(first: Way(open: [], cost: 0, node: nil))
        var trail: Trail = []
        for question in questions {
            guard let layer = layer(at: question, live: live, in: table) else { return nil }
            var next = Front()
            for way in front.ways {
                for (isAsked, lead) in arrivals(at: question, layer, by: way) {
                    for reply in isAsked ? layer.classes : [layer.blank] {
                        budget -= max(1, layer.live.count)
                        guard budget >= 0 else { return nil }
                        let step = Step(question: question, isAsked: isAsked, reply: reply.reply)
                        let open = layer.open(after: reply, from: way.open)
                        next.keep(open, cost: way.cost + lead.cost + cost(step)) {
                            trail.append((lead.steps, step, way.node))
                            return trail.count - 1
                        }
                    }
                }
            }
            live = layer.live
            front = next
        }
        return outcomes(of: front, live: live, finalSlots, in: table, trail)
    }

    /// Whether the question is asked on a way; at a gate it may be and may not be, by what leads to it.
    private func arrivals(at question: Int, _ layer: Layer, by way: Way) -> [(isAsked: Bool, lead: Gate.Lead)] {
        guard let gate = gates[question] else { return [(layer.isAsked(way.open), Gate.Lead())] }
        return [(true, gate.asked), (false, gate.passedBy)].compactMap { isAsked, lead in lead.map { (isAsked, $0) } }
    }

    private func layer(at question: Int, live: [Int], in table: FormulaTable) -> Layer? {
        let atoms = table.atoms(on: question)
        let classes = ReplyClasses(
            survey: survey, question: survey.questions[question], atoms: atoms.map { table.atoms[$0] },
            goesOn: !ignoresEndings)
        guard let all = survey.questions[question].kind.isAsked ? classes.all() : [classes.blank] else { return nil }
        return Layer(
            own: table.slot(ofQuestion: question), touching: table.slots(restingOn: question), before: live,
            table: table, atoms: atoms, classes: all, blank: classes.blank)
    }

    private func outcomes(
        of front: Front, live: [Int], _ finals: [Int], in table: FormulaTable, _ trail: Trail
    ) -> [Outcome] {
        var found: [[Truth]: Int] = [:]
        var outcomes: [Outcome] = []
        for way in front.ways {
            let truths = finals.map { slot in
                (live.firstIndex(of: slot).map { way.open[$0] } ?? table.formulas[slot]).truth ?? .unknown
            }
            var steps: [Step] = []
            var node = way.node
            while let index = node {
                steps.append(trail[index].step)
                steps += trail[index].lead.reversed()
                node = trail[index].parent
            }
            let outcome = Outcome(truths: truths, cost: way.cost, steps: steps.reversed())
            if let index = found[truths] {
                if outcome.cost < outcomes[index].cost { outcomes[index] = outcome }
            } else {
                found[truths] = outcomes.count
                outcomes.append(outcome)
            }
        }
        return outcomes
    }
}

/// The steps of all ways, each with what led to its gate and the number of the one before it.
private typealias Trail = [(lead: [RouteSearch.Step], step: RouteSearch.Step, parent: Int?)]

/// A stretch of a way: what its answers leave open, what it cost, and its last step on the trail.
private struct Way {
    var open: [Formula]
    var cost: Int
    var node: Int?
}

/// The ways that reach a question, the cheapest for each thing that can be left open, in an order that is
/// the same every time.
private struct Front {
    private(set) var ways: [Way] = []
    private var index: [[Formula]: Int] = [:]

    init() {}

    init(first: Way) {
        ways = [first]
    }

    mutating func keep(_ open: [Formula], cost: Int, node: () -> Int) {
        if let known = index[open] {
            if cost < ways[known].cost { ways[known] = Way(open: open, cost: cost, node: node()) }
        } else {
            index[open] = ways.count
            ways.append(Way(open: open, cost: cost, node: node()))
        }
    }
}

/// One question of the search: how what is open before it becomes what is open behind it.
private struct Layer {
    /// The slots that are open behind the question.
    let live: [Int]
    let classes: [ReplyClass]
    let blank: ReplyClass

    private enum Source {
        /// Stood at this place before the question.
        case before(Int)
        /// Was not touched by any answer so far.
        case whole(Formula)
    }

    private let own: Source?
    private let sources: [(source: Source, isTouched: Bool)]
    /// Where the truth of an atom stands in a class.
    private let places: [Int: Int]

    init(
        own: Int?, touching: [Int], before: [Int], table: FormulaTable, atoms: [Int], classes: [ReplyClass],
        blank: ReplyClass
    ) {
        let place = Dictionary(zip(before, before.indices)) { first, _ in first }
        func source(_ slot: Int) -> Source { place[slot].map(Source.before) ?? .whole(table.formulas[slot]) }
        let touched = Set(touching)
        live = before.filter { $0 != own } + touching.filter { place[$0] == nil }
        sources = live.map { (source($0), touched.contains($0)) }
        self.own = own.map(source)
        self.classes = classes
        self.blank = blank
        places = Dictionary(zip(atoms, atoms.indices)) { first, _ in first }
    }

    func isAsked(_ open: [Formula]) -> Bool {
        own.map { formula($0, in: open).truth == .yes } ?? true
    }

    func open(after reply: ReplyClass, from open: [Formula]) -> [Formula] {
        // Only the places are carried into what is done for every atom.
        let places = places
        return sources.map { source, isTouched in
            let formula = formula(source, in: open)
            return isTouched ? formula.deciding { atom in places[atom].map { reply.truths[$0] } } : formula
        }
    }

    private func formula(_ source: Source, in open: [Formula]) -> Formula {
        switch source {
        case .before(let place): open[place]
        case .whole(let formula): formula
        }
    }
}
