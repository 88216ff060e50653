/// Finds e-mail addresses, also those that are written to be read by people only: "sam at gmail dot com",
/// "sam (at) example (dot) com".
struct EmailFinder {
    private let known: KnownContacts

    init(keeping known: KnownContacts) {
        self.known = known
    }

    func spans(in text: ScannedText) -> [Range<Int>] {
        (Self.written(in: text) + Self.said(in: text)).filter { !known.addresses.contains(text.text($0)) }
    }

    private static func written(in text: ScannedText) -> [Range<Int>] {
        text.units.indices.compactMap { at in
            guard text.units[at] == UInt8(ascii: "@") else { return nil }
            let isSpaced = text.unit(at - 1).isBlank && text.unit(at + 1).isBlank
            let start = local(endingAt: isSpaced ? at - 1 : at, in: text)
            guard start < at, !isSpaced || start < at - 1,
                let end = domain(startingAt: isSpaced ? at + 2 : at + 1, isSaid: isSpaced, in: text)
            else { return nil }
            return start..<end
        }
    }

    /// "sam at gmail dot com", where the provider is known, or the words before could be nothing else.
    private static func said(in text: ScannedText) -> [Range<Int>] {
        text.words.indices.compactMap { index in
            guard text.cues(index).contains(.at), index > 0, index + 1 < text.words.count else { return nil }
            let around = (text.gap(behind: index - 1).last, text.gap(behind: index).first)
            // "(at)", and "sam AT example DOT com".
            let isBracketed =
                [0x28, 0x5B].contains(around.0) && [0x29, 0x5D].contains(around.1)
                || text.words[index].isAllCapitals && !text.words[index - 1].isAllCapitals
            let provider = text.cues(index + 1).contains(.mailProvider)
            let start = local(before: index, in: text)
            let name = text.units[start..<text.words[index - 1].end]
            let isAddress =
                isBracketed || name.contains { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
            let isCommon = text.cues(index - 1).contains(.common)
            let isName = text.cues(index - 1).contains(.firstName)
            guard isAddress || isName || (provider && !isCommon), !name.allSatisfy(\.isDigit),
                let end = domain(startingAt: text.words[index + 1].start, isSaid: true, in: text)
            else { return nil }
            return start..<end
        }
    }

    private static func local(endingAt end: Int, in text: ScannedText) -> Int {
        var start = end
        while start > 0, text.unit(start - 1).isWordPart || ".+-%".utf8.contains(text.unit(start - 1)) { start -= 1 }
        while start < end, !text.unit(start).isWordPart { start += 1 }
        return start
    }

    /// The start of the name before a said "at": "jo", "jo.b", "jo dot b".
    private static func local(before at: Int, in text: ScannedText) -> Int {
        var first = at - 1
        while first >= 2, text.cues(first - 1).contains(.dot) { first -= 2 }
        return local(endingAt: text.words[first].end, in: text)
    }

    /// The end of a host that starts at a unit; nil where it is none.
    ///
    /// - Parameter isSaid: whether "dot" and blanks may stand for the full stop.
    private static func domain(startingAt start: Int, isSaid: Bool, in text: ScannedText) -> Int? {
        guard var word = text.words.firstIndex(where: { $0.start == start }) else { return nil }
        let isProvider = text.cues(word).contains(.mailProvider)
        var labels = 1
        while let next = label(behind: word, isSaid: isSaid, in: text) {
            word = next
            labels += 1
        }
        let last = text.words[word]
        if labels > 1, last.hasLetter, last.count >= 2 { return last.end }
        // "gmail com", "ayesha.m@gmail".
        if isProvider, isSaid, text.isNextTo(word), text.cues(word + 1).contains(.domainEnd) {
            return text.words[word + 1].end
        }
        // "sam@example" with its end forgotten; "safe@home" is a place.
        let isPlace = !text.cues(word).isDisjoint(with: [.place, .common, .relation])
        return !isSaid && (isProvider || !isPlace && last.count >= 3 && !last.hasDigit) ? last.end : nil
    }

    /// The word behind a full stop or a "dot".
    private static func label(behind word: Int, isSaid: Bool, in text: ScannedText) -> Int? {
        let gap = text.gap(behind: word)
        if gap.elementsEqual(".".utf8) || gap.elementsEqual("-".utf8) { return word + 1 }
        guard isSaid else { return nil }
        if gap.filter({ !$0.isBlank }) == Array(".".utf8), text.cues(word + 1).contains(.domainEnd) { return word + 1 }
        guard text.cues(word + 1).contains(.dot), word + 2 < text.words.count else { return nil }
        return text.cues(word + 2).contains(.domainEnd) || text.cues(word + 3).contains(.dot) ? word + 2 : nil
    }
}
