/// Finds unique pupil numbers: a check letter and twelve digits, or eleven and a letter while it is temporary.
enum PupilNumberFinder {
    private static let length = 13
    /// The letters of the Department for Education, by their value; I, O and S are left out.
    private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

    static func spans(in text: ScannedText) -> [Range<Int>] {
        text.words.indices.compactMap { index in
            guard text.unit(text.words[index].start).isASCIILetter else { return nil }
            var end = index
            var count = text.words[index].count
            // Some write it in groups.
            while count < length, end + 1 < text.words.count, text.isNextTo(end), text.words[end + 1].hasDigit {
                end += 1
                count += text.words[end].count
            }
            let characters = text.words[index...end].flatMap { text.units[$0.range] }
            return isValid(characters) ? text.words[index].start..<text.words[end].end : nil
        }
    }

    /// Weights 2 to 13, modulo 23 (DfE, "Unique pupil numbers: a guide for schools").
    static func isValid(_ characters: [Unit]) -> Bool {
        guard characters.count == length else { return false }
        var sum = 0
        for (index, unit) in characters.enumerated().dropFirst() {
            let isLast = index == length - 1
            guard let value = unit.isDigit ? Int(unit) - 0x30 : isLast ? letters.firstIndex(of: unit & 0xDF) : nil
            else { return false }
            sum += value * (index + 1)
        }
        return letters[sum % letters.count] == characters[0] & 0xDF
    }
}
