/// Honest words for a share of people.
///
/// A share is taken as whole per cent, which is what is published. The first line that holds it is said:
///
/// | per cent | words |
/// | --- | --- |
/// | 1 to 4 | Fewer than 1 in 20 |
/// | 5 to 8 | Fewer than 1 in 10 |
/// | 9 to 11 | About 1 in 10 |
/// | 12 to 17 | More than 1 in 10 |
/// | 18 to 22 | About 1 in 5 |
/// | 23 to 27 | About 1 in 4 |
/// | 28 to 29 | More than 1 in 4 |
/// | 30 to 36 | About 1 in 3 |
/// | 37 | More than 1 in 3 |
/// | 38 to 42 | About 2 in 5 |
/// | 43 to 44 | Fewer than half |
/// | 45 to 55 | About half |
/// | 56 to 63 | More than half |
/// | 64 to 69 | About 2 in 3 |
/// | 70 to 72 | More than 2 in 3 |
/// | 73 to 77 | About 3 in 4 |
/// | 78 to 87 | More than 3 in 4 |
/// | 88 to 92 | About 9 in 10 |
/// | 93 to 94 | More than 9 in 10 |
/// | 95 to 100 | Nearly all |
///
/// "About" is never more than 5 in a hundred away from what it says. Nothing is said of 0,
/// and never "none" or "all": both would tell what each single person answered.
package enum SharePhrase {
    private static let table: [(percent: ClosedRange<Int>, words: String)] = [
        (1...4, "Fewer than 1 in 20"), (5...8, "Fewer than 1 in 10"), (9...11, "About 1 in 10"),
        (12...17, "More than 1 in 10"), (18...22, "About 1 in 5"), (23...27, "About 1 in 4"),
        (28...29, "More than 1 in 4"), (30...36, "About 1 in 3"), (37...37, "More than 1 in 3"),
        (38...42, "About 2 in 5"), (43...44, "Fewer than half"), (45...55, "About half"),
        (56...63, "More than half"), (64...69, "About 2 in 3"), (70...72, "More than 2 in 3"),
        (73...77, "About 3 in 4"), (78...87, "More than 3 in 4"), (88...92, "About 9 in 10"),
        (93...94, "More than 9 in 10"), (95...100, "Nearly all"),
    ]

    /// The words for a share from 0 to 1; nil for 0 and for what is no share.
    package static func words(for share: Double) -> String? {
        guard (0...1).contains(share) else { return nil }
        let percent = Int((share * 100).rounded())
        return table.first { $0.percent.contains(percent) }?.words
    }
}
