import Interview
import Testing

@testable import Questionnaire

/// A glance passes over nothing that there is to find.
struct GlanceTests {
    private static let words = [
        "utilise", "Referral", "prior", "to", "in", "order", "service", "users", "co", "production", "multi-agency",
        "not",
        "never", "NO", "can't", "un'able", "unhappy", "I", "am", "the", "é", "no\u{200B}t", "and/or", "?", "why?", "/",
        "/or",
        "-", "(no)", "a1", "\t", ".",
    ]

    @Test("Where a glance sees nothing to look for, there is nothing", arguments: 0..<100)
    func agrees(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let starts = Jargon.starts.union(DoubleNegative.starts)
        for count in 0..<40 {
            let text = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
                .joined(separator: Bool.random(using: &random) ? " " : "")
            let glance = Glance(at: text, lookingFor: starts)
            #expect(glance.blanks >= text.count(where: \.isWhitespace))
            #expect(glance.questionMarks >= text.count { $0 == "?" })
            #expect(glance.hasSlash || !text.lowercased().contains("and/or"))
            let log = FaultLog(file: "my.survey")
            let folded = FoldedWord.all(in: text)
            Jargon.check(folded, of: Text(text), log)
            DoubleNegative.check(folded, of: Text(text), log)
            #expect(glance.mayHoldWord || log.diagnostics.isEmpty, "\(text)")
        }
    }

    @Test("Most texts are passed over", arguments: ["Portsmouth", "A friend", "Somewhere else", ""])
    func passesOver(text: String) {
        #expect(!Glance(at: text, lookingFor: Jargon.starts.union(DoubleNegative.starts)).mayHoldWord)
    }
}
