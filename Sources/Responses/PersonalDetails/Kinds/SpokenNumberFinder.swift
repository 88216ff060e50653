/// Finds phone numbers in words: "oh seven seven double oh …".
enum SpokenNumberFinder {
    private static let fewestDigits = 9

    static func spans(in text: ScannedText) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var index = 0
        while index < text.words.count {
            let start = index
            while isDigit(index, in: text), index == start || text.isNextTo(index - 1) { index += 1 }
            let words = text.words[start..<index].map { text.text($0.range) }
            let digits = words.reduce(0) { $0 + (["triple", "treble"].contains($1) ? 2 : 1) }
            // Who counts to ten says no digit twice.
            if digits >= fewestDigits, Set(words).count < words.count {
                spans.append(text.words[start].start..<text.words[index - 1].end)
            }
            if index == start { index += 1 }
        }
        return spans
    }

    private static func isDigit(_ word: Int, in text: ScannedText) -> Bool {
        !text.cues(word).isDisjoint(with: [.digit, .several])
    }
}
