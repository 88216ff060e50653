/// A quick look at the bytes of a text: most texts hold nothing that any finder could start from.
enum DetailPrefilter {
    /// Whether a text is worth reading. Where it is not all ASCII it always is: a digit may be of any script.
    static func mayHold(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var word = WordKey()
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x80 || byte.isDigit || byte == UInt8(ascii: "@") { return true }
            let isInner =
                byte == UInt8(ascii: "'") && word.count > 0 && index + 1 < bytes.count && bytes[index + 1].isASCIILetter
            if byte.isASCIILetter || isInner {
                word.append(byte)
            } else if word.count > 0 {
                if CueWords.opens(word) { return true }
                word = WordKey()
            }
        }
        return CueWords.opens(word)
    }
}
