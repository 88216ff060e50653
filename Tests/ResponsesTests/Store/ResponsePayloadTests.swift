import Interview
import Testing

@testable import Responses

struct ResponsePayloadTests {
    @Test(
        "Every kind of answer comes out as it went in",
        arguments: [
            .declined, .answered(.choice("yes")), .answered(.choice("other"), writeIns: ["other": "my nan"]),
            .answered(.choices(["b", "a", "other"]), writeIns: ["other": "\"quotes\", \\ and\nlines"]),
            .answered(.rows(["school": "4", "home": "1"])), .answered(.ranking(["c", "a", "b"])),
            .answered(.number(0)), .answered(.number(-0.1)), .answered(.number(.pi)),
            .answered(.number(.greatestFiniteMagnitude)), .answered(.number(.leastNonzeroMagnitude)),
            .answered(.text("👩‍👩‍👧‍👦 e\u{301} שלום \u{202E}abc\u{0}\u{1B}[31m नेपाली \u{FFFF}")),
            .answered(.text(String(repeating: "long ", count: 5000))),
        ] as [GivenAnswer])
    func roundTrip(_ given: GivenAnswer) throws {
        let response = Response(mode: .kiosk, language: "cy", answers: Answers(["q": given, "r": .declined]))
        let read = try #require(try Response(payload: response.payload))
        #expect(read == response)
        // Swift holds "é" and "e" with an accent for equal; a codebook's search of the bytes does not.
        if case .text(let words) = given.answer, case .text(let back) = read.answers["q"]?.answer {
            #expect(Array(words.utf8) == Array(back.utf8))
        }
    }

    @Test("A response without an answer is a response", arguments: Mode.allCases)
    func empty(_ mode: Mode) throws {
        let response = Response(mode: mode, language: "en", answers: Answers())
        #expect(try Response(payload: response.payload) == response)
    }

    @Test("The same response always gives the same bytes")
    func canonical() throws {
        let codes = (0..<50).map { "code-\($0)" }
        let payloads = try [codes, codes.reversed()].map { codes in
            var answers = Answers()
            for code in codes { answers[code] = .answered(.choices(Set(codes))) }
            return try Response(mode: .kiosk, language: "en", answers: answers).payload
        }
        #expect(payloads[0] == payloads[1])
    }

    @Test(
        "Bytes that hold no response give none",
        arguments: [
            "", "null", "[]", "{}", "{\"version\":1}", String(repeating: "[", count: 100_000),
            payload(version: 2, "{\"choice\":\"a\"}"), payload("{}"), payload("{\"declined\":false}"),
            payload("{\"choice\":\"a\",\"text\":\"b\"}"), payload("{\"choice\":7}"), payload("{\"number\":\"seven\"}"),
            payload("{\"choices\":[]}"), payload("{\"rows\":{}}"), payload("{\"ranking\":[]}"),
            payload("{\"text\":\"\"}"),
            payload("{\"declined\":true,\"writeIns\":{\"a\":\"b\"}}"), payload(mode: "telepathy", "{\"choice\":\"a\"}"),
        ])
    func hostile(_ payload: String) {
        #expect(Response(payload: Array(payload.utf8)) == nil)
    }

    @Test("The hostile payloads above are refused for what they say, not for how they are written")
    func control() {
        #expect(Response(payload: Array(Self.payload("{\"choice\":\"a\"}").utf8)) != nil)
        #expect(Response(payload: [0xFF, 0xFE, 0x00]) == nil)
    }

    private static func payload(mode: String = "kiosk", version: Int = 1, _ given: String) -> String {
        "{\"version\":\(version),\"mode\":\"\(mode)\",\"language\":\"en\",\"answers\":{\"q\":\(given)}}"
    }
}
