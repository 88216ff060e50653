/// The words of one name: first name and surname, hyphens and apostrophes inside.
enum NameSpan {
    /// How much a word has to look like a name where one may stand.
    enum Likeness {
        /// Any word that is not a common one: behind "my name is".
        case anyWord
        /// A capital, be it of a colour or a people.
        case surname
        /// A capital, or a first name that is known.
        case capitalOrKnown
        /// A first name that is known.
        case known
    }

    private static let mostWords = 3

    static func name(at index: Int, in text: ScannedText, allowing likeness: Likeness) -> Range<Int>? {
        guard index < text.words.count, isName(text.words[index], likeness) else { return nil }
        var last = index
        while last + 1 < text.words.count, last - index + 1 < mostWords, goesOn(from: last, index, likeness, in: text) {
            last += 1
        }
        return text.words[index].start..<text.words[last].end
    }

    /// The word that another name of a list starts with: behind "," or "and".
    static func nextInList(behind name: Range<Int>, in text: ScannedText) -> Int? {
        guard let next = text.words.firstIndex(where: { $0.start >= name.upperBound }) else { return nil }
        let gap = text.units[name.upperBound..<text.words[next].start]
        if [", ", " & ", " + "].contains(where: { gap.elementsEqual($0.utf8) }) { return next }
        let isAnd = gap.elementsEqual(" ".utf8) && text.text(text.words[next].range) == "and"
        return isAnd && text.isNextTo(next) ? next + 1 : nil
    }

    private static func isName(_ word: ScannedWord, _ likeness: Likeness) -> Bool {
        guard word.hasLetter, !word.hasDigit else { return false }
        if word.cues.contains(.firstName) { return true }
        // May, Will and April with a capital are names where a name is expected; Monday and CAMHS are not.
        let isOrdinary = !word.cues.isDisjoint(with: [.common, .relation, .title, .nameWord, .calledWord, .owner])
        let isCapital = word.startsWithCapital && !word.isAllCapitals
        if isCapital, word.cues.contains(.nameAsWell), likeness != .known { return true }
        let isSurname = isCapital && [.surname, .anyWord].contains(likeness)
        guard !isOrdinary, isSurname || word.cues.isDisjoint(with: [.properWord, .place, .platform]) else {
            return false
        }
        switch likeness {
        case .anyWord: return true
        case .surname, .capitalOrKnown: return isCapital
        case .known: return false
        }
    }

    private static func goesOn(from last: Int, _ first: Int, _ likeness: Likeness, in text: ScannedText) -> Bool {
        let next = text.words[last + 1]
        let gap = text.gap(behind: last)
        guard !next.hasDigit else { return false }
        if gap.elementsEqual("-".utf8) { return next.hasLetter }
        guard gap.elementsEqual(" ".utf8) else { return false }
        let isFree = next.cues.isDisjoint(with: [.common, .properWord, .relation, .place, .platform, .nameWord])
        if next.startsWithCapital { return isFree && (!next.isAllCapitals || text.words[last].isAllCapitals) }
        guard last == first, isFree, !text.words[last].startsWithCapital else { return false }
        // "my name is jess smith" ends there; "my name is jess please help" does not.
        let following = last + 2 < text.words.count && text.isNextTo(last + 1) ? text.words[last + 2].range : nil
        if let following { return ["and", "from"].contains(text.text(following)) }
        return likeness == .anyWord
    }
}
