import Foundation
import Questionnaire
import Testing

@testable import Analysis

/// What is given up of linked tables, against the best of all ways.
struct LinkedLossTests {
    /// How many systems are made up: 28, or as many as `LINKED` says.
    static let systems = ProcessInfo.processInfo.environment["LINKED"].flatMap { Int($0) } ?? 28

    /// One system of questions that needs more hidden than each of them on its own.
    private struct Needy {
        let start: LinkedDisclosure
        let indices: [Int]
        let end: LinkedDisclosure

        /// What was given up.
        var loss: Double { end.loss(of: indices, since: start) }

        static func all(in system: MadeUpSystem) -> [Needy] {
            guard let size = RoughSize(system.tally.counts.responses, under: system.rules) else { return [] }
            let (whole, groups) = TallyDisclosure.apart(system.tally, rules: system.rules, size: size)
            let start = LinkedDisclosure(of: system.tally, rules: system.rules, whole: whole, groups: groups)
            var end = start
            end.protect()
            let linked = LinkedItems(of: system.tally, rules: system.rules, whole: whole, groups: groups)
            return linked.components.map { Needy(start: start, indices: $0, end: end) }.filter { $0.loss > 0 }
        }
    }

    @Test("Nothing can be worked out of linked tables, and hardly anything cheaper than what is given up would do")
    func least() throws {
        var (needy, exact, tooMany) = (0, 0, 0)
        var (given, least) = (0.0, 0.0)
        for number in 0..<Self.systems {
            let system = try MadeUpSystem(number)
            for needed in Needy.all(in: system) {
                #expect(needed.end.withstandsAttack(needed.indices, withAverages: false), "system \(number)")
                let search = EveryWayOut(start: needed.start, indices: needed.indices)
                guard let best = search.leastLoss(below: needed.loss) else {
                    tooMany += 1
                    continue
                }
                needy += 1
                if best > needed.loss - 1e-6 { exact += 1 }
                given += needed.loss
                least += best
            }
        }
        let found = "\(needy) systems, \(exact) at least cost, \(tooMany) too large; \(given) against \(least)"
        if Self.systems > 28 { print(found) }
        #expect(needy > 10, "\(found)")
        // Were nothing taken back, it would be less often.
        #expect(Double(exact) >= 0.9 * Double(needy), "\(found)")
        #expect(given <= 1.05 * least, "\(found)")
    }
}
