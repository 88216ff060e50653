/// Finds National Insurance numbers: two letters, six digits and A, B, C or D, with or without blanks or hyphens.
enum InsuranceNumberFinder {
    static func spans(in text: ScannedText) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        for word in text.words where text.unit(word.start).isASCIILetter {
            var end = word.start
            var characters: [Unit] = []
            while characters.count < 9, end < text.units.count {
                let unit = text.units[end]
                if unit.isASCIILetter || unit.isDigit {
                    characters.append(unit & (unit.isDigit ? 0xFF : 0xDF))
                } else if !" -.".utf8.contains(unit) || " -.".utf8.contains(text.unit(end - 1)) {
                    break
                }
                end += 1
            }
            // "OK 10 20 30 a day" has a capital and a small letter.
            let isMixed = text.unit(word.start + 1).isCapital && !text.unit(end - 1).isCapital
            if isValid(characters), !isMixed, !text.unit(end).isWordPart { spans.append(word.start..<end) }
        }
        return spans
    }

    /// HMRC's National Insurance Manual, NIM39110: the letters and pairs that no number starts with.
    static func isValid(_ characters: [Unit]) -> Bool {
        guard characters.count == 9, characters[2..<8].allSatisfy(\.isDigit), "ABCD".utf8.contains(characters[8]),
            characters[0].isASCIILetter, characters[1].isASCIILetter
        else { return false }
        let pair = String(decoding: characters[..<2], as: UTF8.self)
        return !"DFIQUV".utf8.contains(characters[0]) && !"DFIQUVO".utf8.contains(characters[1])
            && !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(pair)
    }
}
