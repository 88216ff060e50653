import Testing

@testable import Analysis

struct WordPatternCoverageTests {
    /// All words of up to six letters, of two that patterns ask for and one that stands for all others.
    private static let words: [[Unicode.Scalar]] = (0..<6).reduce([[]]) { words, length in
        words + words.filter { $0.count == length }.flatMap { word in ["a", "b", "z"].map { word + [$0] } }
    }

    @Test("A pattern covers another one exactly when every word that fits the other fits it", arguments: 0..<12)
    func exact(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func pattern() -> WordPattern {
            WordPattern(
                String(
                    (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                        "ab*?*".randomElement(using: &generator) ?? "a"
                    }))
        }
        for _ in 0..<40 {
            let (one, other) = (pattern(), pattern())
            let expected = Self.words.allSatisfy { !other.matches($0) || one.matches($0) }
            #expect(one.covers(other) == expected, "\(one.scalars) \(other.scalars)")
        }
    }

    @Test(
        "What covers what",
        arguments: [
            ("wait*", "waiting", true), ("wait*", "waiting*", true), ("waiting*", "wait*", false),
            ("*", "?a*", true), ("*ing", "wait*ing", true), ("?*", "*", false), ("wait", "wait*", false),
        ])
    func examples(one: String, other: String, covers: Bool) {
        #expect(WordPattern(one).covers(WordPattern(other)) == covers)
    }
}
