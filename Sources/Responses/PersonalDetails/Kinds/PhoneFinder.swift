/// Finds phone numbers: those of the United Kingdom as people write them, foreign ones behind `+` or `00`, and short
/// local ones behind "call", "ring" or "my number".
struct PhoneFinder {
    private let known: KnownContacts

    init(keeping known: KnownContacts) {
        self.known = known
    }

    func spans(in text: ScannedText) -> [Range<Int>] {
        let groups = DigitGroup.groups(of: text)
        var spans: [Range<Int>] = []
        var first = 0
        while first < groups.count {
            let runs = runs(from: first, of: groups, in: text)
            // "0800 1111 07700 900123" is a service and somebody's phone.
            if let run = runs.last(where: { known.numbers.contains(KnownContacts.dialled($0.joined())) }) {
                first += run.count
            } else if let run = runs.last(where: { isPhone($0, behind: groups[first].range.lowerBound, in: text) }) {
                spans.append(span(of: groups[first..<(first + run.count)], in: text))
                first += run.count
            } else {
                first += 1
            }
        }
        return spans
    }

    /// The groups from here on that could be one number, from one of them to all.
    private func runs(from first: Int, of groups: [DigitGroup], in text: ScannedText) -> [[String]] {
        var run = [groups[first].digits]
        var runs = [run]
        var length = run[0].count
        for next in groups.indices.dropFirst(first + 1) {
            length += groups[next].digits.count
            guard length <= 15, groups[next - 1].continues(in: groups[next], of: text) else { break }
            run.append(groups[next].digits)
            runs.append(run)
        }
        return runs
    }

    private func isPhone(_ groups: [String], behind start: Int, in text: ScannedText) -> Bool {
        let before = text.unit(start - 1)
        guard !before.isWordPart, !"$#".utf8.contains(before), before != .symbol else { return false }
        let digits = groups.joined()
        guard !Self.isDate(groups), !Self.isCounting(digits) else { return false }
        if before == UInt8(ascii: "+") { return Self.isInternational(digits) }
        if digits.hasPrefix("00") { return digits.count >= 11 && Self.isInternational(digits.dropFirst(2)) }
        return Self.isNational(digits, groups) || Self.lostItsZero(digits, groups)
            || isLocal(digits, groups, behind: start, in: text)
    }

    /// Ofcom's numbering plan: eleven digits behind 01, 02, 03, 07, 08 and 09, and ten behind some 01 and 0800.
    private static func isNational(_ digits: String, _ groups: [String]) -> Bool {
        guard digits.first == "0", let second = digits.dropFirst().first, "123789".contains(second) else {
            return false
        }
        // "0 1 2 3 …" is somebody counting; a mobile number is written digit by digit as well.
        if groups.count > 6, second != "7" { return false }
        if digits.count == 11 { return true }
        return digits.count == 10 && (second == "1" || digits.hasPrefix("0800")) && groups[0].count >= 3
    }

    /// A spreadsheet takes the zero off a mobile number.
    private static func lostItsZero(_ digits: String, _ groups: [String]) -> Bool {
        digits.count == 10 && digits.hasPrefix("7") && [[10], [4, 6], [4, 3, 3]].contains(groups.map(\.count))
            && !digits.hasSuffix("00000") && !NHSNumberFinder.isValid(digits)
    }

    private static func isInternational(_ digits: some StringProtocol) -> Bool {
        guard digits.hasPrefix("44") else { return (8...15).contains(digits.count) }
        let rest = digits.dropFirst(2)
        return (9...10).contains(rest.first == "0" ? rest.count - 1 : rest.count)
    }

    private func isLocal(_ digits: String, _ groups: [String], behind start: Int, in text: ScannedText) -> Bool {
        guard (6...8).contains(digits.count), groups.count <= 2, digits.first != "0" else { return false }
        guard let word = text.words.firstIndex(where: { $0.start == start }) else { return false }
        return text.hasCue(.calling, before: word, within: 3)
    }

    /// `12-03-2024`, `2024 03 12`.
    private static func isDate(_ groups: [String]) -> Bool {
        let lengths = groups.prefix(3).map(\.count)
        guard lengths.count == 3, let middle = Int(groups[1]), (1...12).contains(middle) else { return false }
        return lengths[1] <= 2 && ((lengths[0] <= 2 && lengths[2] == 4) || (lengths[0] == 4 && lengths[2] <= 2))
    }

    /// `0123456789`, `000…`.
    static func isCounting(_ digits: String) -> Bool {
        Set(digits).count <= 1 || "01234567890123456789".contains(digits)
    }

    /// With the `+` and the bracket before it, and the bracket behind.
    private func span(of groups: ArraySlice<DigitGroup>, in text: ScannedText) -> Range<Int> {
        guard let first = groups.first, let last = groups.last else { return 0..<0 }
        var start = first.range.lowerBound
        while start > 0, "+(".utf8.contains(text.unit(start - 1)) { start -= 1 }
        let end = last.range.upperBound
        let isOpen = text.units[start..<end].contains(UInt8(ascii: "(")) && !text.units[start..<end].contains(0x29)
        // Round brackets that hold the number alone stay whole.
        if isOpen, text.unit(start) == UInt8(ascii: "(") { start += 1 }
        return start..<end
    }
}
