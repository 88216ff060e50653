extension String {
    /// The sentences of a text, without the blanks between them.
    ///
    /// A sentence ends with a full stop, a question mark or an exclamation mark of any script, with what closes it, before
    /// a blank that no small letter follows: "e.g. this" is within one.
    package var sentences: [Substring] {
        var sentences: [Substring] = []
        var start = startIndex
        var hasEnded = false
        for (index, next) in zip(indices, indices.dropFirst()) {
            let character = self[index]
            if Self.sentenceEnds.contains(character) {
                hasEnded = true
            } else if !Self.closers.contains(character) {
                hasEnded = false
            }
            guard hasEnded, self[next].isWhitespace else { continue }
            let rest = self[next...].drop(while: \.isWhitespace)
            guard let first = rest.first, !first.isLowercase else { continue }
            sentences.append(self[start..<next])
            start = rest.startIndex
        }
        return sentences + [self[start...]]
    }

    private static let sentenceEnds: Set<Character> = [".", "?", "!", "…", "؟", "۔", "।", "॥"]
    private static let closers: Set<Character> = ["\"", "'", ")", "]", "”", "’", "»"]
}
