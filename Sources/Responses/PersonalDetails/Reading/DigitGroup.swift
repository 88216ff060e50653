/// A run of digits in a text.
struct DigitGroup {
    let range: Range<Int>
    let digits: String

    static func groups(of text: ScannedText) -> [DigitGroup] {
        var groups: [DigitGroup] = []
        var index = 0
        while index < text.units.count {
            let start = index
            while index < text.units.count, text.units[index].isDigit { index += 1 }
            if index > start {
                groups.append(
                    DigitGroup(
                        range: start..<index, digits: String(decoding: text.units[start..<index], as: UTF8.self)))
            } else {
                index += 1
            }
        }
        return groups
    }

    /// Whether it and the next could be parts of one number: blanks, hyphens, full stops or brackets part them.
    func continues(in next: DigitGroup, of text: ScannedText) -> Bool {
        let gap = text.units[range.upperBound..<next.range.lowerBound]
        return gap.count <= 3 && gap.allSatisfy { " -.()".utf8.contains($0) }
    }
}
