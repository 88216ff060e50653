/// A run of letters, digits and `_` in a text, with what is known of it.
struct ScannedWord {
    /// Units of the text.
    let start: Int
    /// Without the `'s` of an owner.
    let end: Int
    let cues: Cues
    let hasDigit: Bool
    let hasLetter: Bool
    let startsWithCapital: Bool
    /// All of its letters are capitals, and there are at least two.
    let isAllCapitals: Bool

    var range: Range<Int> { start..<end }
    var count: Int { end - start }

    static func words(of units: [Unit]) -> [ScannedWord] {
        var words: [ScannedWord] = []
        var index = 0
        while index < units.count {
            guard units[index].isWordPart else {
                index += 1
                continue
            }
            let start = index
            while index < units.count, units[index].isWordPart || isInnerApostrophe(index, units) { index += 1 }
            words.append(ScannedWord(units, start..<index))
        }
        return words
    }

    private static func isInnerApostrophe(_ index: Int, _ units: [Unit]) -> Bool {
        units[index] == UInt8(ascii: "'") && index + 1 < units.count && units[index + 1].isLetter
    }

    private init(_ units: [Unit], _ range: Range<Int>) {
        let word = units[range]
        start = range.lowerBound
        let isOwner = word.count > 2 && word[word.endIndex - 2] == UInt8(ascii: "'") && word.last?.lowered == 0x73
        let whole = CueWords.cues(of: word)
        let end = isOwner && whole.isEmpty ? range.upperBound - 2 : range.upperBound
        self.end = end
        cues = end == range.upperBound ? whole : CueWords.cues(of: units[start..<end])
        hasDigit = word.contains(where: \.isDigit)
        var (letters, capitals) = (0, 0)
        for index in start..<end where units[index].isLetter {
            letters += 1
            if units[index].isCapital { capitals += 1 }
        }
        hasLetter = letters > 0
        startsWithCapital = word.first?.isCapital == true
        isAllCapitals = letters > 1 && letters == capitals
    }
}
