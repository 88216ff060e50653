package import Questionnaire

/// Finds words about suicide and self-harm that can hurt somebody who reads them on a poster.
///
/// The rules are Samaritans' guidance for the media, as a partner gives it. Software cannot say that
/// a text is safe: a safeguarding lead still reads every poster before it is printed.
package enum UnsafeWords {
    /// One way of saying something that a poster must not say.
    struct Rule: Sendable {
        let patterns: [PhrasePattern]
        let why: String
        let instead: String
        let source: String
        let severity: Severity

        init(
            _ patterns: [String], why: String, instead: String, source: String = samaritans,
            _ severity: Severity = .error
        ) {
            self.patterns = patterns.map { PhrasePattern($0) }
            self.why = why
            self.instead = instead
            self.source = source
            self.severity = severity
        }

        /// The words that the first of its patterns finds. (A lazy map's `first` would look twice.)
        func firstMatch(in words: [FoldedWord]) -> Range<Int>? {
            for pattern in patterns {
                if let match = pattern.firstMatch(in: words) { return match }
            }
            return nil
        }
    }

    /// Every unsafe phrase of a text, one diagnostic a rule.
    package static func diagnostics(for text: Text, in file: String) -> [Diagnostic] {
        let words = FoldedWord.all(in: text.source)
        return rules.compactMap { rule in
            guard let match = rule.firstMatch(in: words) else { return nil }
            let phrase = words[match].map(\.original).joined(separator: " ")
            return Diagnostic(
                rule.severity == .error ? "unsafe-words" : "unkind-words", rule.severity, file: file, at: text.range,
                "\"\(phrase)\" \(rule.why)", help: [rule.instead, "the rule is from \(rule.source)"])
        }
    }
}
