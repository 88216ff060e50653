/// Finds NHS numbers: ten digits, alone or as 3-3-4, of which the last is the check digit.
struct NHSNumberFinder {
    private let known: KnownContacts

    init(keeping known: KnownContacts) {
        self.known = known
    }

    func spans(in text: ScannedText) -> [Range<Int>] {
        let groups = DigitGroup.groups(of: text)
        var spans: [Range<Int>] = []
        for (index, group) in groups.enumerated() {
            let before = text.unit(group.range.lowerBound - 1)
            guard !before.isWordPart, before != UInt8(ascii: "+") else { continue }
            if group.digits.count == 10, isNumber(group.digits) { spans.append(group.range) }
            guard index + 2 < groups.count else { continue }
            let (second, third) = (groups[index + 1], groups[index + 2])
            guard [group, second, third].map(\.digits.count) == [3, 3, 4], group.continues(in: second, of: text),
                second.continues(in: third, of: text), isNumber(group.digits + second.digits + third.digits)
            else { continue }
            spans.append(group.range.lowerBound..<third.range.upperBound)
        }
        return spans
    }

    private func isNumber(_ digits: String) -> Bool {
        Self.isValid(digits) && !PhoneFinder.isCounting(digits) && !known.numbers.contains(digits)
    }

    /// The check of the NHS data dictionary: weights 10 to 2, modulo 11; one digit ten times is nobody's number.
    static func isValid(_ digits: String) -> Bool {
        let values = digits.compactMap(\.wholeNumberValue)
        guard values.count == 10, Set(values).count > 1 else { return false }
        let sum = zip(values, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
        return (11 - sum % 11) % 11 == values[9]
    }
}
