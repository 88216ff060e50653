import Testing

@testable import Analysis

struct WordAutomatonTests {
    /// The patterns that an ASCII word fits, one step a letter.
    private func fitting(_ word: String, _ automaton: WordAutomaton) -> Set<Int> {
        let row = word.utf8.reduce(automaton.start) { Int(automaton.steps[$0 + Int(automaton.classes[Int($1)])]) }
        return Set(automaton.patterns[Int(automaton.steps[row + automaton.outcomePlace])])
    }

    @Test("A word fits the patterns that it fits when they are tried one by one", arguments: 0..<20)
    func differential(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        func made(_ letters: String, _ most: Int) -> String {
            String(
                (0..<Int.random(in: 1...most, using: &generator)).map { _ in
                    letters.randomElement(using: &generator) ?? "a"
                })
        }
        let patterns = Array(Set((0..<40).map { _ in WordPattern(made("aabbcde*?", 5)) }))
        let automaton = try #require(WordAutomaton(patterns))
        for _ in 0..<300 {
            let word = made("abcdez", 6)
            let expected = patterns.indices.filter { patterns[$0].matches(word.unicodeScalars) }
            #expect(fitting(word, automaton) == Set(expected), "\(word)")
        }
    }

    @Test("12,000 words, beginnings of words and endings become one automaton")
    func many() throws {
        var generator = SeededGenerator(seed: 12)
        var patterns: Set<WordPattern> = [WordPattern("*ness"), WordPattern("wait?")]
        while patterns.count < 12_000 {
            let letters = (0..<Int.random(in: 5...9, using: &generator)).map { _ in
                "abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator) ?? "a"
            }
            patterns.insert(WordPattern(String(letters) + (Bool.random(using: &generator) ? "*" : "")))
        }
        let ordered = Array(patterns)
        let automaton = try #require(WordAutomaton(ordered))
        for number in stride(from: 0, to: ordered.count, by: 97) where !ordered[number].scalars.contains("?") {
            let word = String(String.UnicodeScalarView(ordered[number].scalars.filter { $0 != "*" }))
            #expect(fitting(word, automaton).contains(number), "\(word)")
        }
        #expect(fitting("loneliness", automaton).contains { ordered[$0] == WordPattern("*ness") })
    }

    @Test("Patterns whose automaton would have more states than there is room for are given up")
    func explosive() {
        let patterns = (0..<26).map { number -> WordPattern in
            let letter = Unicode.Scalar(UInt8(97 + number))
            return WordPattern("*\(letter)*\(letter)*")
        }
        #expect((WordAutomaton(patterns) == nil) as Bool)
    }

    @Test("Patterns in another script are none that an ASCII word fits")
    func anotherScript() throws {
        let automaton = try #require(WordAutomaton([WordPattern("café"), WordPattern("पर्खाइ"), WordPattern("انتظار*")]))
        for word in ["cafe", "x", "waiting"] { #expect(fitting(word, automaton).isEmpty) }
    }
}
