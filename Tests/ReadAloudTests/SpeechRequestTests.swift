@testable import ReadAloud
import Testing

struct SpeechRequestTests {
    @Test(
        "A request is read as it was written",
        arguments: [
            SpeechRequest.hush, .say([]), .say([Utterance("Hello.", in: "en")]),
            .say([Utterance("Dzień dobry.", in: "pl"), Utterance("नमस्ते 👩‍👩‍👧", in: "ne"), Utterance("", in: "ar")]),
        ])
    func roundTrip(request: SpeechRequest) {
        let line = request.line
        #expect(line.last == UInt8(ascii: "\n") && line.count { $0 == UInt8(ascii: "\n") } == 1)
        #expect(SpeechRequest(line: line.dropLast()) == request)
    }

    @Test("Nothing in a text ends its field or its line")
    func hostile() throws {
        let request = SpeechRequest.say([Utterance("a\nhush\n\u{1F}b\u{0}c\u{7F}", in: "e\nn")])
        #expect(SpeechRequest(line: request.line.dropLast()) == .say([Utterance("a hush  b c ", in: "e n")]))
    }

    @Test("A request is never longer than a pipe holds, and is cut between two characters", arguments: 0..<8)
    func bounded(offset: Int) throws {
        let text = String(repeating: "a", count: offset) + String(repeating: "न", count: 20_000)
        let line = SpeechRequest.say([Utterance(text, in: "ne"), Utterance("more", in: "en")]).line
        #expect(line.count <= SpeechRequest.longest)
        guard case .say(let utterances)? = SpeechRequest(line: line.dropLast()) else { throw NotSaid() }
        #expect(utterances.allSatisfy { text.hasPrefix($0.text) || "more".hasPrefix($0.text) })
        #expect(utterances.allSatisfy { !$0.text.contains("\u{FFFD}") })
        #expect((utterances.first?.text.utf8.count ?? 0) > SpeechRequest.longest - 40)
    }

    private struct NotSaid: Error {}

    @Test("What is no request is none", arguments: ["", "say it", "HUSH", "say\u{1F}en", "hush\u{1F}en\u{1F}x"])
    func nonsense(line: String) {
        #expect(SpeechRequest(line: Array(line.utf8)) == nil)
    }

    @Test("What follows each other in one language is one message, with a stop between its parts")
    func together() {
        let utterances = [
            Utterance("A title", in: "en"), Utterance("Really?", in: "en"), Utterance("", in: "pl"),
            Utterance("Tak", in: "pl"), Utterance("नमस्ते।", in: "ne"), Utterance("Yes", in: "en"),
        ]
        #expect(
            utterances.together == [
                Utterance("A title. Really?", in: "en"), Utterance("Tak.", in: "pl"), Utterance("नमस्ते।", in: "ne"),
                Utterance("Yes.", in: "en"),
            ])
    }

    @Test(
        "What was found out about a voice is read as it was written",
        arguments: [
            SpeechFacts(languages: ["en", "pl"]), SpeechFacts(), SpeechFacts(trouble: "no daemon", languages: []),
        ])
    func facts(facts: SpeechFacts) {
        #expect(SpeechFacts(lines: facts.lines) == facts)
        // Lines that were cut off say nothing.
        #expect(SpeechFacts(lines: String(facts.lines.dropLast(4))) == nil)
    }

    @Test("Trouble in several lines stays trouble in one")
    func severalLines() {
        let facts = SpeechFacts(trouble: "cannot connect\nvoice xx\nend")
        #expect(SpeechFacts(lines: facts.lines) == SpeechFacts(trouble: "cannot connect voice xx end"))
    }
}
