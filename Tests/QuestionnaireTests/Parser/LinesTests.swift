import Interview
import Testing

@testable import Questionnaire

struct LinesTests {
    private static let pieces = [
        "\n", "\r", "\r\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}", "a", " ", "é", "e\u{301}", "\u{301}",
        "日本",
        "\u{A0}", "“", "👩‍👩‍👧", "\u{200D}",
    ]

    @Test("Lines found by bytes are those found by characters", arguments: 0..<100)
    func agrees(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for count in 0..<20 {
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let expected = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
            #expect(text.cutIntoLines == expected)
        }
    }
}
