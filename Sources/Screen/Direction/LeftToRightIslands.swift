/// The parts of a text that read from left to right also where everything around them goes the other way, and
/// that the rules for digits and points would take apart: addresses, commands, and numbers in groups.
///
/// `0800 1111` in an Arabic sentence would be shown as `1111 0800`, and `111.nhs.uk` as `nhs.uk.111`.
enum LeftToRightIslands {
    /// Fewer digits in groups are numbers one after the other rather than one to call.
    private static let digitsOfPhone = 6
    private static let endOfSentence = ".,;:!?"

    /// The places of the characters, from the first to after the last.
    static func ranges(in characters: [Character]) -> [Range<Int>] {
        var islands: [Range<Int>] = []
        var phone: Range<Int>?
        func finishPhone() {
            let range = phone.map { trimmed($0, in: characters) }
            if let range, isPhone(characters[range]) { islands.append(range) }
            phone = nil
        }
        for word in words(in: characters) {
            let digits = characters[word].prefix(while: isOfPhone)
            let isGroup = characters[word].dropFirst(digits.count).allSatisfy(endOfSentence.contains)
            if isGroup, !digits.isEmpty {
                // A blank between two groups is part of a number; a comma is not.
                let follows = phone.map { $0.upperBound + 1 == word.lowerBound } ?? false
                if !follows { finishPhone() }
                phone = (phone?.lowerBound ?? word.lowerBound)..<digits.endIndex
                continue
            }
            finishPhone()
            let core = trimmed(word, in: characters)
            if isAddress(characters[core]) { islands.append(core) }
        }
        finishPhone()
        return islands
    }

    /// What stands together of ASCII without a blank.
    private static func words(in characters: [Character]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        for (index, character) in characters.enumerated() where character.isASCII && character != " " {
            if let last = words.last, last.upperBound == index {
                words[words.count - 1] = last.lowerBound..<index + 1
            } else {
                words.append(index..<index + 1)
            }
        }
        return words
    }

    /// Without the marks of the sentence around it.
    private static func trimmed(_ whole: Range<Int>, in characters: [Character]) -> Range<Int> {
        var range = whole
        while let first = range.first, "([{\"'<-".contains(characters[first]) { range.removeFirst() }
        while let last = range.last, (endOfSentence + ")]}\"'>-").contains(characters[last]) { range.removeLast() }
        // The bracket of "(020) 7946 0000" is its own.
        let bracket = characters[range].firstIndex { "()".contains($0) }
        if bracket.map({ characters[$0] == ")" }) ?? false { return whole.lowerBound..<range.upperBound }
        return range
    }

    private static func isAddress(_ word: ArraySlice<Character>) -> Bool {
        guard word.contains(where: \.isLetter), let first = word.first else { return false }
        return !(first.isLetter || first.isNumber) || word.contains { "./@:_".contains($0) }
    }

    private static func isOfPhone(_ character: Character) -> Bool {
        character.isWholeNumber || "+-()".contains(character)
    }

    private static func isPhone(_ text: ArraySlice<Character>) -> Bool {
        guard text.count(where: \.isWholeNumber) >= digitsOfPhone, let first = text.first else { return false }
        // Two years with a hyphen between them are none.
        return !text.contains("-") || first == "0" || first == "+"
    }
}

extension Range<Int> {
    fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
    fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
