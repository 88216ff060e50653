import Questionnaire

/// Words that somebody who might want to talk to someone may write, in every language of the list.
///
/// They bring the offer of help forward by one sentence and do nothing else. They find nobody and protect
/// nobody: most who need help write none of them.
package struct RiskWords: Sendable {
    let languages: [RiskLanguage]

    /// No words at all: only a question's own `support` brings help forward.
    package static let none = RiskWords(languages: [])

    /// The codes of the languages, each with who has reviewed its words.
    package var reviews: [(language: String, reviewed: String)] { languages.map { ($0.language, $0.reviewed) } }

    /// Whether any of the words stands in a text, and is not taken back there.
    ///
    /// All languages are looked for: people answer in another one than they read. Never reaches across the end
    /// of a sentence.
    package func stand(in text: String) -> Bool {
        Self.sentences(of: text).contains { words in languages.contains { $0.stands(in: words) } }
    }

    private static func sentences(of text: String) -> [[FoldedWord]] {
        text.split { $0.isNewline || ends.contains($0) }.map { FoldedWord.all(in: String($0).loosened) }
    }

    /// Also the danda of Nepali, and the marks of Arabic.
    private static let ends: Set<Character> = [".", "!", "?", ";", "…", "।", "॥", "؟", "؛"]
}
