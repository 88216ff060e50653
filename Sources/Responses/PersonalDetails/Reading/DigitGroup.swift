/// A run of digits in a text. The letter o among digits is a nought: "o77oo".
struct DigitGroup {
    let range: Range<Int>
    let digits: String

    static func groups(of text: ScannedText) -> [DigitGroup] {
        var groups: [DigitGroup] = []
        var index = 0
        while index < text.units.count {
            var range = index..<index
            while text.unit(range.upperBound).isNought || text.unit(range.upperBound).isDigit {
                range = range.lowerBound..<(range.upperBound + 1)
            }
            index = max(index + 1, range.upperBound)
            // In "no07700" and "10oz" the o belongs to the letters.
            while let first = range.first, text.unit(first).isNought, text.unit(first - 1).isLetter {
                range = range.dropFirst()
            }
            while let last = range.last, text.unit(last).isNought, text.unit(last + 1).isLetter {
                range = range.dropLast()
            }
            guard range.contains(where: { text.unit($0).isDigit }) else { continue }
            let digits = text.units[range].map { $0.isDigit ? $0 : UInt8(ascii: "0") }
            groups.append(DigitGroup(range: range, digits: String(decoding: digits, as: UTF8.self)))
        }
        return groups
    }

    /// Whether it and the next could be parts of one number: blanks, hyphens, full stops or brackets part them.
    func continues(in next: DigitGroup, of text: ScannedText) -> Bool {
        let gap = text.units[range.upperBound..<next.range.lowerBound]
        return gap.elementsEqual("/".utf8) || gap.count <= 3 && gap.allSatisfy { " -.()".utf8.contains($0) }
    }
}

extension Unit {
    fileprivate var isNought: Bool { lowered == UInt8(ascii: "o") }
}
