import Foundation
import Testing

@testable import Analysis

struct WordBreakTests {
    private static let names: [Substring: WordBreak] = [
        "CR": .carriageReturn, "LF": .lineFeed, "Newline": .newline, "Extend": .extend, "ZWJ": .zeroWidthJoiner,
        "Format": .format, "Regional_Indicator": .regionalIndicator, "Katakana": .katakana,
        "Hebrew_Letter": .hebrewLetter, "ALetter": .letter, "Single_Quote": .singleQuote,
        "Double_Quote": .doubleQuote, "MidNumLet": .midNumberOrLetter, "MidLetter": .midLetter,
        "MidNum": .midNumber, "Numeric": .number, "ExtendNumLet": .connector, "WSegSpace": .space,
    ]

    /// The property of every scalar that has one, where the package `unicode-data` is installed.
    private static let published: [UInt32: WordBreak] = {
        let file = "/usr/share/unicode/auxiliary/WordBreakProperty.txt"
        var published: [UInt32: WordBreak] = [:]
        for line in (try? String(contentsOfFile: file, encoding: .utf8))?.split(separator: "\n") ?? [] {
            let fields = line.prefix { $0 != "#" }.split(separator: ";").map { $0.filter { $0 != " " } }
            guard fields.count == 2, let kind = names[Substring(fields[1])] else { continue }
            let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
            guard let first = ends.first, let last = ends.last else { continue }
            for value in first...last { published[value] = kind }
        }
        return published
    }()

    @Test("Every scalar of Unicode 15 plays the part that Unicode gives it", .enabled(if: !published.isEmpty))
    func everyScalar() {
        let wrong = (0...0x10FFFF as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }.filter { scalar in
            guard WordBreak(scalar) != Self.published[scalar.value] ?? .other else { return false }
            // Younger scalars are not in the file; the standard library knows them already.
            guard let age = scalar.properties.age else { return false }
            return age.major <= 15
        }
        #expect(wrong.map { String($0.value, radix: 16) } == [])
    }
}
