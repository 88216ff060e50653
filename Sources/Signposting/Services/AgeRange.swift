/// The ages that a service or a poster is for, both ends included.
package struct AgeRange: Hashable, Sendable {
    package let youngest: Int
    package let oldest: Int

    private static let oldestAge = 120

    /// Any age.
    package static let any = AgeRange(youngest: 0, oldest: oldestAge)

    private init(youngest: Int, oldest: Int) {
        self.youngest = youngest
        self.oldest = oldest
    }

    /// Nil where the first age is above the last, or nobody is that old.
    package init?(from youngest: Int, to oldest: Int) {
        guard 0 <= youngest, youngest <= oldest, oldest <= Self.oldestAge else { return nil }
        self.init(youngest: youngest, oldest: oldest)
    }

    /// Reads `11 to 17`, `11-17`, `18 and under`, `16 and over`, `any age`, or one age.
    package init?(_ text: String) {
        let words = text.lowercased().replacing("-", with: " to ").split(whereSeparator: \.isWhitespace)
        let numbers = words.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
        switch (words.count, words.dropFirst().joined(separator: " ")) {
        case (2, "age") where words[0] == "any": self = .any
        case (3, "and under") where numbers.count == 1: self.init(from: 0, to: numbers[0])
        case (3, "and over") where numbers.count == 1: self.init(from: numbers[0], to: Self.oldestAge)
        case (3, _) where words[1] == "to" && numbers.count == 2: self.init(from: numbers[0], to: numbers[1])
        case (1, _) where numbers.count == 1: self.init(from: numbers[0], to: numbers[0])
        default: return nil
        }
    }

    package func overlaps(_ other: AgeRange) -> Bool { youngest <= other.oldest && other.youngest <= oldest }

    package func contains(_ other: AgeRange) -> Bool { youngest <= other.youngest && other.oldest <= oldest }
}

extension AgeRange: CustomStringConvertible {
    /// The NHS's way of writing ages: `11 to 17`, `18 and under`, `16 and over`.
    package var description: String {
        switch (youngest, oldest) {
        case (0, Self.oldestAge): "any age"
        case (0, _): "\(oldest) and under"
        case (_, Self.oldestAge): "\(youngest) and over"
        case _ where youngest == oldest: "\(youngest)"
        default: "\(youngest) to \(oldest)"
        }
    }
}
