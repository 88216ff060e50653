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
    }

    /// Every unsafe phrase of a text, one diagnostic a rule.
    package static func diagnostics(for text: Text, in file: String) -> [Diagnostic] {
        let words = FoldedWord.all(in: text.source)
        return rules.compactMap { rule in
            guard let match = rule.patterns.lazy.compactMap({ $0.firstMatch(in: words) }).first else { return nil }
            let phrase = words[match].map(\.original).joined(separator: " ")
            return Diagnostic(
                rule.severity == .error ? "unsafe-words" : "unkind-words", rule.severity, file: file, at: text.range,
                "\"\(phrase)\" \(rule.why)", help: [rule.instead, "the rule is from \(rule.source)"])
        }
    }
}
