import Testing

@testable import Analysis

/// The pairs of themes that are shown against an attacker who tries every table of three themes.
struct PairDisclosureTests {
    private static let threshold = 5

    /// What is true of three themes: how many responses have each of the eight ways to have them, by bits.
    private struct Truth {
        let cells: [Int]

        func count(_ mask: Int) -> Int { cells.indices.filter { $0 & mask == mask }.reduce(0) { $0 + cells[$1] } }

        var counts: ThemeCounts {
            var counts = ThemeCounts(themes: 3)
            for (cell, count) in cells.enumerated() {
                for _ in 0..<count { counts.add((0..<3).filter { cell & 1 << $0 != 0 }) }
            }
            return counts
        }
    }

    private static let pairs = [(0, 1), (0, 2), (1, 2)]

    /// The least and the most that each cell can be, by trying what is not known.
    private func attack(_ truth: Truth, hidden: [Bool]) -> [ClosedRange<Int>] {
        var found: [ClosedRange<Int>?] = Array(repeating: nil, count: 8)
        let sizes = (0..<3).map { truth.count(1 << $0) }
        let known = Self.pairs.map { truth.count(1 << $0 | 1 << $1) }
        func range(_ pair: Int) -> ClosedRange<Int> {
            hidden[pair] ? 0...min(sizes[Self.pairs[pair].0], sizes[Self.pairs[pair].1]) : known[pair]...known[pair]
        }
        for ab in range(0) {
            for ac in range(1) {
                for bc in range(2) {
                    for all in 0...min(ab, ac, bc) {
                        let cells = [
                            truth.count(0) - sizes[0] - sizes[1] - sizes[2] + ab + ac + bc - all,
                            sizes[0] - ab - ac + all, sizes[1] - ab - bc + all, ab - all,
                            sizes[2] - ac - bc + all, ac - all, bc - all, all,
                        ]
                        guard cells.allSatisfy({ $0 >= 0 }) else { continue }
                        for (cell, count) in cells.enumerated() {
                            let old = found[cell] ?? count...count
                            found[cell] = min(old.lowerBound, count)...max(old.upperBound, count)
                        }
                    }
                }
            }
        }
        return found.map { $0 ?? 0...0 }
    }

    @Test("Nobody learns a small number from the pairs of three themes to within the threshold", arguments: 0..<6)
    func attacked(seed: UInt64) throws {
        let rules = try PublicationRules(threshold: Self.threshold)
        var random = SplitMix(seed)
        var shown = 0
        var small = 0
        for _ in 0..<150 {
            let most = [6, 12, 20].randomElement(using: &random) ?? 6
            var cells = (0..<8).map { _ in Int.random(in: 0...most, using: &random) }
            // Every other time one theme is a part of another, and their pair is known as well.
            let isKin = Bool.random(using: &random)
            if isKin { for cell in [2, 6] { cells[cell] = 0 } }
            let truth = Truth(cells: cells)
            let counts = truth.counts
            let masks = (0..<3).map {
                rules.hides(counts.counts[$0]) || rules.hides(counts.answered - counts.counts[$0])
            }
            guard !masks.contains(true), counts.answered - counts.counts.reduce(0, max) >= Self.threshold else {
                continue
            }
            let kin: (Int, Int) -> Bool = { isKin && $0 == 0 && $1 == 1 }
            var hidden = PairDisclosure(counts, hidden: masks, kin: kin, rules: rules).hidden
            if isKin {
                // What is left of the whole without its part is a small number that the two counts give away.
                guard !rules.hides(counts.counts[0] - counts.counts[1]) else { continue }
                hidden[0] = false
            }
            guard hidden.count(where: \.self) < 3 else { continue }
            shown += 1
            for (cell, range) in attack(truth, hidden: hidden).enumerated() where rules.hides(cells[cell]) {
                small += 1
                #expect(
                    range.upperBound - range.lowerBound >= Self.threshold, "\(cells), \(hidden), \(cell): \(range)")
            }
        }
        #expect(shown > 5 && small > 5)
    }

    @Test("A pair is shown where all four of its cells are large enough, and hidden where one is not")
    func four() throws {
        func hidden(_ cells: [Int]) -> Bool {
            var counts = ThemeCounts(themes: 2)
            for (cell, count) in cells.enumerated() {
                for _ in 0..<count { counts.add((0..<2).filter { cell & 1 << $0 != 0 }) }
            }
            return PairDisclosure(
                counts, hidden: [false, false], kin: { _, _ in false }, rules: .standard
            ).hidden[0]
        }
        #expect(!hidden([10, 10, 10, 10]))
        for cell in 0..<4 {
            for few in [0, 9] {
                var cells = [40, 40, 40, 40]
                cells[cell] = few
                #expect(hidden(cells), "\(cells)")
            }
        }
    }

    @Test("Phi is the root of the published chi-squared by the base, and its sign says which way")
    func phi() throws {
        // 15 of 50 against 25 of 50: chi-squared 4.16667.
        let phi = try #require(PublishedPair.phi(40, 50, both: 25, of: 100))
        #expect(abs(phi * phi * 100 - 4.16667) < 0.00001)
        #expect(PublishedPair.phi(40, 50, both: 15, of: 100) == -phi)
        #expect(PublishedPair.phi(20, 20, both: 20, of: 40) == 1)
        #expect(PublishedPair.phi(40, 50, both: 40, of: 40) == nil)
    }
}
