import Testing

@testable import Analysis

struct KrippendorffsAlphaTests {
    /// Krippendorff (2011), four coders and twelve units.
    private static let example: [[Double?]] = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
        [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]

    @Test(
        "Krippendorff's example with missing codings has his published alphas",
        arguments: [
            (level: KrippendorffsAlpha.Level.nominal, value: 0.743421), (.ordinal, 0.815388), (.interval, 0.849107),
        ])
    func published(level: KrippendorffsAlpha.Level, value: Double) throws {
        let alpha = try KrippendorffsAlpha(Self.example, level)
        #expect(alpha.value.rounded(to: 6) == value)
        #expect(alpha.units == 11)
        #expect(alpha.codings == 40)
    }

    @Test("Two coders of ten units with two values have the 0.095 of the same paper")
    func binary() throws {
        let mary = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0].map { $0 == 1 }
        let bob = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0].map { $0 == 1 }
        #expect(
            try KrippendorffsAlpha([mary.map(Optional.some), bob.map(Optional.some)]).value.rounded(to: 3) == 0.095)
    }

    @Test("It is 1 less the mean distance within units by that of all pairs, worked out pair by pair")
    func pairByPair() throws {
        var random = SeededGenerator(seed: 2011)
        for round in 0..<200 {
            let level = KrippendorffsAlpha.Level.allCases[round % 3]
            let coders = (0..<Int.random(in: 2...5, using: &random)).map { _ in
                (0..<Int.random(in: 3...9, using: &random)).map { _ -> Double? in
                    Int.random(in: 0..<4, using: &random) == 0
                        ? nil : Double(Int.random(in: -2...2, using: &random)) * 1.5
                }
            }
            let expected = Self.alpha(coders, level)
            #expect(abs(((try? KrippendorffsAlpha(coders, level).value) ?? 99) - (expected ?? 99)) < 1e-9, "\(coders)")
        }
    }

    /// The definition, in the slowest way that there is.
    private static func alpha(_ coders: [[Double?]], _ level: KrippendorffsAlpha.Level) -> Double? {
        let length = coders.map(\.count).max() ?? 0
        let units = (0..<length).map { u in coders.compactMap { $0.indices.contains(u) ? $0[u] : nil } }
            .filter { $0.count > 1 }
        guard !units.isEmpty else { return nil }
        let all = units.flatMap(\.self)
        func distance(_ a: Double, _ b: Double) -> Double {
            switch level {
            case .nominal: return a == b ? 0 : 1
            case .interval: return (a - b) * (a - b)
            case .ordinal:
                guard a != b else { return 0 }
                let between = all.count { $0 >= min(a, b) && $0 <= max(a, b) }
                let ends = all.count { $0 == a || $0 == b }
                let steps = Double(between) - Double(ends) / 2
                return steps * steps
            }
        }
        func sum(_ values: [Double]) -> Double {
            var sum = 0.0
            for i in values.indices { for j in values.indices where i != j { sum += distance(values[i], values[j]) } }
            return sum
        }
        let n = Double(all.count)
        let observed = units.reduce(0) { $0 + sum($1) / Double($1.count - 1) } / n
        let expected = sum(all) / (n * (n - 1))
        return expected == 0 ? nil : 1 - observed / expected
    }

    @Test("Of two values the three levels say the same")
    func twoValues() throws {
        let coders: [[Double?]] = [[0, 1, 1, 0, nil, 1], [0, 1, 0, 0, 1, nil], [1, 1, 0, nil, 1, 1]]
        let values = try KrippendorffsAlpha.Level.allCases.map { try KrippendorffsAlpha(coders, $0).value }
        #expect(abs(values[0] - values[1]) < 1e-12 && abs(values[0] - values[2]) < 1e-12)
    }

    @Test("It is not defined without a unit that two coded, nor where all say one value")
    func undefined() throws {
        for coders: [[Double?]] in [[], [[1, 2, 3]], [[1, nil, 2], [nil, 1, nil]], [[], []]] {
            #expect(throws: NoAgreement.nothingToCompare) { try KrippendorffsAlpha(coders) }
        }
        #expect(throws: NoAgreement.oneValueOnly) { try KrippendorffsAlpha([[1, 1, 2], [1, 1, nil]]) }
        #expect(throws: NoAgreement.badTable) { try KrippendorffsAlpha([[1, .nan], [1, 2]]) }
        #expect(try KrippendorffsAlpha([[1, 2], [1, 2]]).value == 1)
    }
}
