package import Questionnaire

/// Hints on how to say a thing more plainly. They are warnings and never stop a poster: no rule can tell whether
/// people understand a text.
///
/// Source: NHS digital service manual ("How we write", "A to Z of NHS health writing", "Numbers, measurements, dates
/// and time", "Health literacy": tools "cannot tell you how usable your content is").
package enum PlainWords {
    /// People read a poster while they walk past.
    static let longestSentence = 20
    /// Two lines on A4.
    static let longestHeadline = 60

    private static let words: [(pattern: PhrasePattern, instead: String)] = [
        ("telephone*", "phone"), ("your gp", "a GP"), ("clinician*", "doctor, nurse or therapist"),
        ("practitioner*", "the person's job, such as nurse or youth worker"),
        ("professionals", "who they are, such as teachers or nurses"), ("service user*", "people who use the service"),
        ("intervention*", "help"), ("referral*", "being sent on to a service"), ("in order to", "to"),
        ("prior to", "before"), ("utilis*", "use"), ("commenc*", "start"),
    ].map { (PhrasePattern($0), $1) }

    package static func hints(for text: Text, in file: String) -> [Diagnostic] {
        sentences(text, file) + ranges(text, file) + plainerWords(text, file)
    }

    package static func hints(forHeadline text: Text, in file: String) -> [Diagnostic] {
        guard text.source.count > longestHeadline else { return [] }
        return [
            Diagnostic(
                "long-headline", .warning, file: file, at: text.range, "this headline has \(text.source.count) letters",
                help: ["\(longestHeadline) can be read from across a room; say the rest under it"])
        ]
    }

    private static func sentences(_ text: Text, _ file: String) -> [Diagnostic] {
        let longest = text.source.sentences.map { $0.split(whereSeparator: \.isWhitespace).count }.max() ?? 0
        guard longest > longestSentence else { return [] }
        return [
            Diagnostic(
                "long-sentence", .warning, file: file, at: text.range, "this has a sentence of \(longest) words",
                help: ["cut it in two: over \(longestSentence) words are hard to follow on a wall"])
        ]
    }

    /// `11-17` and `9am–5pm`: some read a dash as a minus, and a screen reader may say nothing for it.
    private static func ranges(_ text: Text, _ file: String) -> [Diagnostic] {
        guard let range = text.source.firstMatch(of: #/\d+(am|pm)? ?[-–—] ?\d+/#) else { return [] }
        return [
            Diagnostic(
                "dash-in-range", .warning, file: file, at: text.range, "\"\(range.output.0)\" has a dash for \"to\"",
                help: ["write \"to\", such as \"11 to 17\""])
        ]
    }

    private static func plainerWords(_ text: Text, _ file: String) -> [Diagnostic] {
        let folded = FoldedWord.all(in: text.source)
        return words.compactMap { pattern, instead in
            guard let match = pattern.firstMatch(in: folded) else { return nil }
            let said = folded[match].map(\.original).joined(separator: " ")
            return Diagnostic(
                "plainer-word", .warning, file: file, at: text.range, "\"\(said)\" can be said more plainly",
                help: ["say \"\(instead)\""])
        }
    }
}
