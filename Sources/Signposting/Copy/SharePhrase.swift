/// Honest words for a share of people.
///
/// A share is taken as whole per cent, which is what is published. The line that holds it is said, if at least so many
/// people answered:
///
/// | per cent | words | people |
/// | --- | --- | --- |
/// | 1 to 4 | Fewer than 1 in 20 | 350 |
/// | 5 to 8 | Fewer than 1 in 10 | 150 |
/// | 9 to 11 | About 1 in 10 | 100 |
/// | 12 to 17 | More than 1 in 10 | 150 |
/// | 18 to 22 | About 1 in 5 | 100 |
/// | 23 to 27 | About 1 in 4 | 100 |
/// | 28 to 29 | More than 1 in 4 | 100 |
/// | 30 to 36 | About 1 in 3 | 100 |
/// | 37 | More than 1 in 3 | 100 |
/// | 38 to 42 | About 2 in 5 | 100 |
/// | 43 to 44 | Fewer than half | 100 |
/// | 45 to 55 | About half | 100 |
/// | 56 to 63 | More than half | 100 |
/// | 64 to 69 | About 2 in 3 | 100 |
/// | 70 to 72 | More than 2 in 3 | 150 |
/// | 73 to 77 | About 3 in 4 | 100 |
/// | 78 to 87 | More than 3 in 4 | 100 |
/// | 88 to 92 | About 9 in 10 | 100 |
/// | 93 to 94 | More than 9 in 10 | 150 |
/// | 95 to 100 | Nearly all | 100 |
///
/// "About" is never more than 5 in a hundred away from what it says. "More" and "fewer" are true whatever the rounding
/// of published counts to 5 has hidden, which is why some of them need more people; a test tries every count. Nothing is
/// said of 0, and never "none" or "all": both would tell what each single person answered.
package enum SharePhrase {
    /// One line of the table.
    struct Rule: Sendable {
        let percent: ClosedRange<Int>
        let words: ShareWords
        /// How many people have to have answered.
        let smallestBase: Int

        init(_ percent: ClosedRange<Int>, _ words: ShareWords, from smallestBase: Int = Evidence.smallestBase) {
            self.percent = percent
            self.words = words
            self.smallestBase = smallestBase
        }
    }

    static let rules = [
        Rule(1...4, .belowOneIn20, from: 350), Rule(5...8, .belowOneIn10, from: 150),
        Rule(9...11, .oneIn10), Rule(12...17, .aboveOneIn10, from: 150), Rule(18...22, .oneIn5),
        Rule(23...27, .oneIn4), Rule(28...29, .aboveOneIn4), Rule(30...36, .oneIn3),
        Rule(37...37, .aboveOneIn3), Rule(38...42, .twoIn5), Rule(43...44, .belowHalf),
        Rule(45...55, .half), Rule(56...63, .aboveHalf), Rule(64...69, .twoIn3),
        Rule(70...72, .aboveTwoIn3, from: 150), Rule(73...77, .threeIn4), Rule(78...87, .aboveThreeIn4),
        Rule(88...92, .nineIn10), Rule(93...94, .aboveNineIn10, from: 150), Rule(95...100, .nearlyAll),
    ]

    /// The words for a figure; nil for 0, for what is no share, and where too few people answered.
    package static func words(for evidence: Evidence) -> ShareWords? {
        guard (0...1).contains(evidence.share) else { return nil }
        let percent = Int((evidence.share * 100).rounded())
        guard let rule = rules.first(where: { $0.percent.contains(percent) }) else { return nil }
        return evidence.base >= rule.smallestBase ? rule.words : nil
    }
}
