/// Finds names on social media: with `@`, as the address of a profile, and without either near the name of a platform.
enum HandleFinder {
    static func spans(in text: ScannedText) -> [Range<Int>] {
        marked(in: text) + profiles(in: text) + text.words.indices.compactMap { near($0, in: text) }
    }

    /// `@jess_07`, and not "@school", "@ 5" or "@5pm".
    private static func marked(in text: ScannedText) -> [Range<Int>] {
        text.units.indices.compactMap { at in
            guard text.units[at] == UInt8(ascii: "@"), !text.unit(at - 1).isWordPart,
                let word = text.words.firstIndex(where: { $0.start > at && $0.start <= at + 2 }),
                text.words[word].hasLetter
            else { return nil }
            let handle = token(at: word, in: text)
            // "@ jess_07" is one, "@ lunch" is none.
            if text.words[word].start > at + 1, !text.unit(at + 1).isBlank || !isShaped(handle, in: text) { return nil }
            let isBare = handle == text.words[word].range
            let isPlace = !text.cues(word).isDisjoint(with: [.place, .common, .relation, .properWord])
            if isBare, isPlace || !isShaped(handle, in: text) && text.unit(at + 1).isDigit { return nil }
            return handle.count >= 2 ? at..<handle.upperBound : nil
        }
    }

    /// `instagram.com/jess_07`, with what stands before it.
    private static func profiles(in text: ScannedText) -> [Range<Int>] {
        text.words.indices.compactMap { index in
            guard text.cues(index).contains(.platform), text.gap(behind: index).elementsEqual(".".utf8),
                text.cues(index + 1).contains(.domainEnd), text.unit(text.words[index + 1].end) == UInt8(ascii: "/")
            else { return nil }
            var (start, end) = (text.words[index].start, text.words[index + 1].end)
            while start > 0, !text.unit(start - 1).isBlank, text.unit(start - 1) != UInt8(ascii: "(") { start -= 1 }
            while end < text.units.count, text.unit(end).isWordPart || "./@?=&%#-+".utf8.contains(text.unit(end)) {
                end += 1
            }
            while ".?-".utf8.contains(text.unit(end - 1)) { end -= 1 }
            return start..<end
        }
    }

    /// "my snap is jess_07", "insta: jess", "add jess_07 on snap".
    private static func near(_ word: Int, in text: ScannedText) -> Range<Int>? {
        let cues = text.cues(word)
        let isAccountWord = cues.contains(.accountWord)
        guard cues.contains(.platform) || isAccountWord else { return nil }
        if word >= 2, text.text(text.words[word - 1].range) == "on", text.isNextTo(word - 1), text.isNextTo(word - 2) {
            let earlier = token(endingWith: word - 2, in: text)
            if isShaped(earlier, in: text) { return earlier }
        }
        var next = word + 1
        // Behind ":" or "username" anything may be one; elsewhere only what looks like one.
        var isAnnounced = isAccountWord
        var linked = 0
        while next < text.words.count {
            let gap = text.gap(behind: next - 1)
            guard gap.count <= 3, gap.allSatisfy({ " :-=@'.(\"".utf8.contains($0) }), !gap.elementsEqual(". ".utf8)
            else {
                return nil
            }
            if gap.contains(where: { ":=".utf8.contains($0) }) { isAnnounced = true }
            guard linked < 3, !text.cues(next).isDisjoint(with: [.link, .accountWord, .nameWord]) else { break }
            isAnnounced = isAnnounced || !text.cues(next).isDisjoint(with: [.accountWord, .nameWord])
            linked += 1
            next += 1
        }
        guard next < text.words.count, text.cues(next).isDisjoint(with: [.platform]) else { return nil }
        let handle = token(at: next, in: text)
        if isShaped(handle, in: text) { return handle }
        let isWord = !text.cues(next).isDisjoint(with: [.common, .relation, .place, .owner, .person])
        return isAnnounced && !isWord && handle.count >= 4 && text.words[next].hasLetter ? handle : nil
    }

    /// A word with what hangs on it: `kai.w_10`, `shadow#1234`.
    private static func token(at word: Int, in text: ScannedText) -> Range<Int> {
        var end = text.words[word].end
        while end < text.units.count {
            if text.unit(end).isWordPart {
                end += 1
            } else if ".-#_".utf8.contains(text.unit(end)), text.unit(end + 1).isWordPart {
                end += 2
            } else {
                break
            }
        }
        return text.words[word].start..<end
    }

    private static func token(endingWith word: Int, in text: ScannedText) -> Range<Int> {
        var start = text.words[word].start
        while start > 1, ".-#".utf8.contains(text.unit(start - 1)) || text.unit(start - 1).isWordPart { start -= 1 }
        return start..<text.words[word].end
    }

    /// Whether it looks like no word: letters with digits, `_` or a full stop inside. "2nd", "5pm" and "year9" are words.
    private static func isShaped(_ range: Range<Int>, in text: ScannedText) -> Bool {
        let units = text.units[range]
        let letters = units.count(where: \.isLetter)
        guard units.count >= 4, letters >= 2, units.contains(where: { !$0.isLetter && $0 != 0x27 && $0 != 0x2D }) else {
            return false
        }
        if units.contains(UInt8(ascii: "_")) || units.contains(UInt8(ascii: "#")) { return true }
        let words = text.text(range)
        let start = words.prefix { $0.isLetter }
        if units.first?.isDigit == true || schoolWords.contains(String(start)) { return false }
        return !["com", "uk", "org", "net"].contains { words.hasSuffix(".\($0)") }
    }

    private static let schoolWords: Set<String> = [
        "year", "yr", "class", "room", "level", "age", "ks", "covid", "form", "y", "p",
    ]
}
