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

    var arcs: [Arc] = []
    private(set) var nodes = 0

    /// More than any count, and far from the limit of `Int` when added up.
    static let unlimited = 1 << 40

    mutating func addNode() -> Int {
        nodes += 1
        return nodes - 1
    }

    /// The exact bounds of one arc's flow, given what is known of all.
    func bounds(of arc: Int) -> ClosedRange<Int> {
        let up = changed(arc, rising: true, by: Self.unlimited)
        let down = changed(arc, rising: false, by: Self.unlimited)
        return (arcs[arc].flow - down.change)...(arcs[arc].flow + up.change)
    }

    /// Whether an attacker is left with a range at least this wide for one arc; when not, the arcs
    /// that are best hidden to widen it, or none when nothing more can be hidden.
    func arcsToHide(toLeave width: Int, for arc: Int) -> [Int] {
        let up = changed(arc, rising: true, by: width)
        let down = changed(arc, rising: false, by: width - up.change)
        guard up.change + down.change < width else { return [] }
        return cheapestPath(in: up.residual, around: arc, rising: true)
            ?? cheapestPath(in: down.residual, around: arc, rising: false) ?? []
    }

    func isProtected(_ arc: Int, to width: Int) -> Bool {
        let up = changed(arc, rising: true, by: width).change
        return up + changed(arc, rising: false, by: width - up).change >= width
    }
}

extension Circulation {
    /// The flows after one arc's was changed as far as it goes, at most by `limit`.
    private func changed(_ arc: Int, rising: Bool, by limit: Int) -> (change: Int, residual: [Arc]) {
        var residual = arcs
        let own = arcs[arc]
        let room = min(limit, rising ? own.high - own.flow : own.flow - own.low)
        // What more goes through the arc must come back round another way, and the reverse.
        let (start, end) = rising ? (own.to, own.from) : (own.from, own.to)
        var change = 0
        while change < room, let path = augmentingPath(in: residual, from: start, to: end, without: arc) {
            let step = path.reduce(room - change) { least, step in
                min(least, Self.room(residual[step.arc], step.isForward))
            }
            for (index, isForward) in path { residual[index].flow += isForward ? step : -step }
            change += step
        }
        return (change, residual)
    }

    private static func room(_ arc: Arc, _ isForward: Bool) -> Int {
        isForward ? arc.high - arc.flow : arc.flow - arc.low
    }

    private typealias Step = (arc: Int, isForward: Bool)

    /// A shortest path with room on every step (Edmonds and Karp's rule).
    private func augmentingPath(in residual: [Arc], from start: Int, to end: Int, without own: Int) -> [Step]? {
        cheapestPath(from: start, to: end, without: own) { index, isForward in
            Self.room(residual[index], isForward) > 0 ? 1 : nil
        }
    }

    /// The path whose published arcs cost least to hide, with those arcs; nil when there is none.
    private func cheapestPath(in residual: [Arc], around own: Int, rising: Bool) -> [Int]? {
        let arc = residual[own]
        let (start, end) = rising ? (arc.to, arc.from) : (arc.from, arc.to)
        let path = cheapestPath(from: start, to: end, without: own) { index, isForward in
            if Self.room(residual[index], isForward) > 0 { return 0 }
            guard let cost = residual[index].cost else { return nil }
            // A count cannot fall below nought, hidden or not.
            return isForward || residual[index].flow > 0 ? cost : nil
        }
        let hidden = path?.filter { Self.room(residual[$0.arc], $0.isForward) == 0 }.map(\.arc) ?? []
        return hidden.isEmpty ? nil : hidden
    }

    /// Bellman and Ford's method; the tables are small.
    private func cheapestPath(
        from start: Int, to end: Int, without own: Int, cost: (_ arc: Int, _ isForward: Bool) -> Int?
    ) -> [Step]? {
        var costs = Array(repeating: Self.unlimited, count: nodes)
        var arrivals: [Step?] = Array(repeating: nil, count: nodes)
        costs[start] = 0
        var isSettled = false
        while !isSettled {
            isSettled = true
            for (index, arc) in arcs.enumerated() where index != own {
                for isForward in [true, false] {
                    let (tail, head) = isForward ? (arc.from, arc.to) : (arc.to, arc.from)
                    guard costs[tail] < Self.unlimited, let price = cost(index, isForward),
                        costs[tail] + price < costs[head]
                    else { continue }
                    costs[head] = costs[tail] + price
                    arrivals[head] = (index, isForward)
                    isSettled = false
                }
            }
        }
        guard costs[end] < Self.unlimited else { return nil }
        var path: [Step] = []
        var node = end
        while node != start, let step = arrivals[node] {
            path.append(step)
            node = step.isForward ? arcs[step.arc].from : arcs[step.arc].to
        }
        return path
    }
}
