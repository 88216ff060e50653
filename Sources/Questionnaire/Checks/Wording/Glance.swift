/// What is seen of a text in one way through its bytes, so that it is looked at closely only where there may be
/// something to find.
struct Glance {
    /// No fewer than the blanks between its words.
    private(set) var blanks = 0
    private(set) var questionMarks = 0
    private(set) var hasSlash = false
    /// Whether one of the words that are looked for may be in it.
    private(set) var mayHoldWord = false

    /// - Parameter starts: how the words start that are looked for.
    init(at text: String, lookingFor starts: Set<WordStart>) {
        var start = WordStart()
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                start.append(byte)
                continue
            // Folding joins what stands beside an apostrophe or an invisible mark.
            case UInt8(ascii: "'"): mayHoldWord = true
            case 0x80...:
                mayHoldWord = true
                blanks += 1
            case ...0x20: blanks += 1
            case UInt8(ascii: "?"): questionMarks += 1
            case UInt8(ascii: "/"): hasSlash = true
            default: break
            }
            if !start.isEmpty {
                mayHoldWord = mayHoldWord || starts.contains(start)
                start = WordStart()
            }
        }
        mayHoldWord = mayHoldWord || starts.contains(start)
    }
}
