/// Digits as large as three lines, for a number that has to be read at once and from further away.
package enum BigDigits {
    /// The lines of each digit from 0, of half blocks. Every digit is three cells wide.
    private static let shapes = [
        ["█▀█", "█ █", "▀▀▀"], ["▀█ ", " █ ", "▀▀▀"], ["▀▀█", "█▀▀", "▀▀▀"], ["▀▀█", " ▀█", "▀▀▀"],
        ["█ █", "▀▀█", "  ▀"], ["█▀▀", "▀▀█", "▀▀▀"], ["█▀▀", "█▀█", "▀▀▀"], ["▀▀█", "  █", "  ▀"],
        ["█▀█", "█▀█", "▀▀▀"], ["█▀█", "▀▀█", "▀▀▀"],
    ]

    /// The cells between two digits, and between two groups of them.
    private static let gaps = (digit: 1, group: 3)

    /// A number such as `0800 1111` in large digits, broken only between its groups.
    ///
    /// - Returns: No lines where there is anything but ASCII digits and blanks in it, or where a group is too
    ///   wide: half a number helps nobody.
    package static func lines(_ number: String, width: Int) -> [String] {
        let groups = number.split(separator: " ").map(large)
        guard groups.allSatisfy({ !$0.isEmpty && $0[0].count <= width }) else { return [] }
        var rows: [[String]] = []
        for group in groups {
            if let last = rows.last, last[0].count + gaps.group + group[0].count <= width {
                let gap = String(repeating: " ", count: gaps.group)
                rows[rows.count - 1] = zip(last, group).map { $0 + gap + $1 }
            } else {
                rows.append(group)
            }
        }
        return rows.flatMap(\.self)
    }

    /// One group of digits; empty when there is anything else in it.
    private static func large(_ group: Substring) -> [String] {
        let digits = group.map { $0.isASCII ? $0.wholeNumberValue : nil }
        guard !digits.contains(nil) else { return [] }
        return (0..<3).map { row in
            digits.compactMap(\.self).map { shapes[$0][row] }.joined(
                separator: String(repeating: " ", count: gaps.digit))
        }
    }
}
