import Interview
import Testing

@testable import Questionnaire

struct FoldedWordTests {
    @Test("The words of ASCII are the same by bytes as by characters", arguments: 0..<100)
    func agrees(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for count in 0..<40 {
            let bytes = (0..<count).map { _ in
                Bool.random(using: &random) ? UInt8.random(in: 0...127, using: &random) : UInt8(ascii: "n")
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let (quick, careful) = (FoldedWord.ascii(in: text), FoldedWord.any(in: text))
            #expect(quick.map(\.folded) == careful.map(\.folded))
            #expect(quick.map(\.original) == careful.map(\.original))
        }
    }

    @Test("Apostrophes, capitals and marks that cannot be seen make no other word")
    func folds() {
        #expect(FoldedWord.all(in: "DON'T, don’t and do\u{200B}n't").map(\.folded) == ["dont", "dont", "and", "dont"])
    }

    @Test("Words are counted alike in ASCII and beyond it", arguments: ["", " ", "one", " two\twords\n", "a  b\r\nc"])
    func counts(text: String) {
        #expect(Text(text).wordCount == text.split(whereSeparator: \.isWhitespace).count)
        #expect(Text(text + " é").wordCount == Text(text).wordCount + 1)
    }
}
