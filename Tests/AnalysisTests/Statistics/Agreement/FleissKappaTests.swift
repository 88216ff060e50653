import Testing

@testable import Analysis

struct FleissKappaTests {
    @Test("The worked example of ten units and fourteen coders has a kappa of 0.209931")
    func published() throws {
        let kappa = try FleissKappa([
            [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0],
            [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
        ])
        #expect(kappa.value.rounded(to: 6) == 0.209931)
        #expect(kappa.units == 10)
        #expect(kappa.coders == 14)
    }

    @Test("Full agreement is exactly 1; one value only has none; what is no table is refused")
    func edges() throws {
        #expect(try FleissKappa([[3, 0], [0, 3], [3, 0]]).value == 1)
        #expect(throws: NoAgreement.oneValueOnly) { try FleissKappa([[3, 0], [3, 0]]) }
        #expect(throws: NoAgreement.nothingToCompare) { try FleissKappa([]) }
        #expect(throws: NoAgreement.nothingToCompare) { try FleissKappa([[1, 0], [0, 1]]) }
        #expect(throws: NoAgreement.badTable) { try FleissKappa([[2, 1], [1, 1]]) }
        #expect(throws: NoAgreement.badTable) { try FleissKappa([[2, 1], [3]]) }
        #expect(throws: NoAgreement.badTable) { try FleissKappa([[4, -1], [1, 2]]) }
    }

    @Test("Without missing codings alpha is 1 - (1 - kappa) (n - 1) / n, as Krippendorff says, on made-up codings")
    func againstAlpha() throws {
        var random = SeededGenerator(seed: 1971)
        for _ in 0..<200 {
            let values = Int.random(in: 2...4, using: &random)
            let coders = Int.random(in: 2...6, using: &random)
            let codings = (0..<coders).map { _ in
                (0..<12).map { _ in Double(Int.random(in: 0..<values, using: &random)) }
            }
            let counts = (0..<12).map { unit in
                (0..<values).map { value in codings.count { $0[unit] == Double(value) } }
            }
            let kappa = try FleissKappa(counts).value
            let alpha = try KrippendorffsAlpha(codings.map { $0.map(Optional.some) }).value
            let n = Double(coders * 12)
            #expect(abs(alpha - (1 - (1 - kappa) * (n - 1) / n)) < 1e-12)
        }
    }
}
