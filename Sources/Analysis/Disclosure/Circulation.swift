/// A network in which what flows into every node flows out again.
///
/// A table with its margins is one: a cell is an arc from its row to its column, a margin the arc
/// that carries the sum on. What an attacker can work out about a cell is then exact and whole,
/// without a linear program: how far its flow can rise or fall while every arc stays within what is
/// published of it. (Cox, L. H. (1995), "Network models for complementary cell suppression",
/// Journal of the American Statistical Association 90, 1453-1462.)
struct Circulation {
    struct Arc {
        var from: Int
        var to: Int
        /// The true count.
        var flow: Int
        /// What an attacker knows the count to lie between.
        var low: Int
        var high: Int
        /// What hiding it would cost; nil when it is hidden already or may not be.
        var cost: Int?
    }

    private(set) var nodes = 0
    // By arc. A search asks for one of these numbers at a time, and does so by the million.
    private var tails: [Int] = []
    private var heads: [Int] = []
    private var flows: [Int] = []
    private var lows: [Int] = []
    private var highs: [Int] = []
    /// ``unlimited`` where it is hidden already or may not be.
    private var costs: [Int] = []

    /// More than any count, and far from the limit of `Int` when added up.
    static let unlimited = 1 << 40

    mutating func addNode() -> Int {
        nodes += 1
        return nodes - 1
    }

    mutating func add(_ arc: Arc) {
        tails.append(arc.from)
        heads.append(arc.to)
        flows.append(arc.flow)
        lows.append(arc.low)
        highs.append(arc.high)
        costs.append(arc.cost ?? Self.unlimited)
    }

    /// The exact bounds of one arc's flow, given what is known of all.
    func bounds(of arc: Int) -> ClosedRange<Int> {
        let up = changed(arc, rising: true, by: Self.unlimited)
        let down = changed(arc, rising: false, by: Self.unlimited)
        return (flows[arc] - down.change)...(flows[arc] + up.change)
    }

    /// Whether an attacker is left with a range at least this wide for one arc; when not, the arcs
    /// that are best hidden to widen it, or none when nothing more can be hidden.
    func arcsToHide(toLeave width: Int, for arc: Int) -> [Int] {
        let up = changed(arc, rising: true, by: width)
        let down = changed(arc, rising: false, by: width - up.change)
        guard up.change + down.change < width else { return [] }
        return arcsToHide(around: arc, rising: true, when: up.flows)
            ?? arcsToHide(around: arc, rising: false, when: down.flows) ?? []
    }

    func isProtected(_ arc: Int, to width: Int) -> Bool {
        let up = changed(arc, rising: true, by: width).change
        return up + changed(arc, rising: false, by: width - up).change >= width
    }
}

extension Circulation {
    private typealias Step = (arc: Int, isForward: Bool)

    /// The flows after one arc's was changed as far as it goes, at most by `limit`.
    private func changed(_ arc: Int, rising: Bool, by limit: Int) -> (change: Int, flows: [Int]) {
        var flows = flows
        let room = min(limit, rising ? highs[arc] - flows[arc] : flows[arc] - lows[arc])
        var change = 0
        // A shortest path with room on every step (Edmonds and Karp's rule).
        while change < room, let path = cheapestWay(around: arc, rising: rising, when: flows, hidingAt: nil) {
            let step = path.reduce(room - change) { min($0, self.room($1, when: flows)) }
            for (index, isForward) in path { flows[index] += isForward ? step : -step }
            change += step
        }
        return (change, flows)
    }

    private func room(_ step: Step, when flows: [Int]) -> Int {
        step.isForward ? highs[step.arc] - flows[step.arc] : flows[step.arc] - lows[step.arc]
    }

    /// The arcs of the way that costs least to hide; nil when there is none.
    private func arcsToHide(around own: Int, rising: Bool, when flows: [Int]) -> [Int]? {
        let path = cheapestWay(around: own, rising: rising, when: flows, hidingAt: costs)
        let hidden = path?.filter { room($0, when: flows) == 0 }.map(\.arc) ?? []
        return hidden.isEmpty ? nil : hidden
    }

    /// What more goes through an arc must come back round another way, and the reverse: the way with the fewest steps that
    /// have room, or the one on which it costs least to make room by hiding.
    private func cheapestWay(around own: Int, rising: Bool, when flows: [Int], hidingAt costs: [Int]?) -> [Step]? {
        var forward = tails
        var backward = tails
        for arc in tails.indices {
            let (price, hiding) = costs.map { (0, $0[arc]) } ?? (1, Self.unlimited)
            forward[arc] = flows[arc] < highs[arc] ? price : hiding
            // A count cannot fall below nought, hidden or not.
            backward[arc] = flows[arc] > lows[arc] ? price : flows[arc] > 0 ? hiding : Self.unlimited
        }
        let (start, end) = rising ? (heads[own], tails[own]) : (tails[own], heads[own])
        return cheapestPath(from: start, to: end, without: own, forward: forward, backward: backward)
    }

    /// Bellman and Ford's method; the tables are small.
    private func cheapestPath(
        from start: Int, to end: Int, without own: Int, forward: [Int], backward: [Int]
    ) -> [Step]? {
        var costs = Array(repeating: Self.unlimited, count: nodes)
        // The arc by which a node is reached, and whether along it.
        var arrivals = Array(repeating: -1, count: nodes)
        var isForward = Array(repeating: true, count: nodes)
        costs[start] = 0
        var isSettled = false
        while !isSettled {
            isSettled = true
            for arc in tails.indices where arc != own {
                let (tail, head) = (tails[arc], heads[arc])
                if costs[tail] + forward[arc] < costs[head] {
                    costs[head] = costs[tail] + forward[arc]
                    (arrivals[head], isForward[head], isSettled) = (arc, true, false)
                }
                if costs[head] + backward[arc] < costs[tail] {
                    costs[tail] = costs[head] + backward[arc]
                    (arrivals[tail], isForward[tail], isSettled) = (arc, false, false)
                }
            }
        }
        guard costs[end] < Self.unlimited else { return nil }
        var path: [Step] = []
        var node = end
        while node != start {
            path.append((arrivals[node], isForward[node]))
            node = isForward[node] ? tails[arrivals[node]] : heads[arrivals[node]]
        }
        return path
    }
}
