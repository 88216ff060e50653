import Testing

@testable import Analysis

struct WordPatternTests {
    @Test(
        "A glob fits the words it should",
        arguments: [
            ("wait*", "wait", true), ("wait*", "waiting", true), ("wait*", "await", false),
            ("*ic", "atlantic", true), ("*ic", "ic", true), ("*ic", "ice", false),
            ("?box", "xbox", true), ("?box", "box", false), ("?box", "ßbox", true),
            ("a*b*c", "abc", true), ("a*b*c", "aXbXbXc", true), ("a*b*c", "aXbXbX", false),
            ("**", "", true), ("?", "", false), ("", "", true), ("", "a", false), ("a", "a", true),
            ("*an?i*", "anxious", true), ("*an?i*", "anious", false), ("*a*a*", "ba", false),
        ])
    func fits(pattern: String, word: String, expected: Bool) {
        #expect(WordPattern(pattern).matches(word.unicodeScalars) == expected)
    }

    @Test("A hyphen parts the words of a term, and an apostrophe does not")
    func termWords() {
        #expect(Term("self-harm*").words == [WordPattern("self"), WordPattern("harm*")])
        #expect(Term("Don’t care").words == Term("dont CARE").words)
        #expect(Term("Federal * of *").words.count == 4)
    }
}
