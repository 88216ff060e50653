import Foundation
import Testing

@testable import Analysis

struct WordSegmenterTests {
    /// The Unicode Consortium's own cases, where the package `unicode-data` is installed.
    private static let cases: [String] = {
        let file = "/usr/share/unicode/auxiliary/WordBreakTest.txt"
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    }()

    @Test("Every case of WordBreakTest.txt is cut as Unicode says", .enabled(if: !cases.isEmpty))
    func published() throws {
        for line in Self.cases {
            let marks = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
            var scalars: [Unicode.Scalar] = []
            var boundaries: [Int] = []
            for mark in marks {
                if mark == "÷" { boundaries.append(scalars.count) }
                if let value = UInt32(mark, radix: 16) { scalars.append(try #require(Unicode.Scalar(value))) }
            }
            #expect(WordSegmenter(scalars).boundaries == boundaries, "\(line)")
        }
    }

    @Test(
        "Words are cut where a reader sees them",
        arguments: [
            ("", []),
            ("a", ["a"]),
            ("can't wait", ["can't", " ", "wait"]),
            ("can’t", ["can’t"]),
            ("3.5, 1,000", ["3.5", ",", " ", "1,000"]),
            ("self-harm", ["self", "-", "harm"]),
            ("'cause", ["'", "cause"]),
            ("mąka", ["mąka"]),
            ("a\r\nb", ["a", "\r\n", "b"]),
            ("👨‍👩‍👧 ok", ["👨‍👩‍👧", " ", "ok"]),
            ("🇬🇧🇵🇱", ["🇬🇧", "🇵🇱"]),
            ("שלום עולם", ["שלום", " ", "עולם"]),
            ("e\u{301}a", ["e\u{301}a"]),
        ] as [(String, [String])])
    func pieces(text: String, expected: [String]) {
        let scalars = Array(text.unicodeScalars)
        let boundaries = WordSegmenter(scalars).boundaries
        let pieces = zip(boundaries, boundaries.dropFirst()).map { start, end in
            String(String.UnicodeScalarView(scalars[start..<end]))
        }
        // Compared by scalars: two strings that look alike are equal.
        #expect(pieces.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
    }

    @Test("A long run of marks takes no longer than its length")
    func hostileMarks() {
        let scalars = [Unicode.Scalar](repeating: "\u{301}", count: 200_000)
        #expect(WordSegmenter(scalars).boundaries == [0, 200_000])
    }
}
