/// What the bytes of a text are, as far as the scanner can tell without the tables of Unicode.
extension ThemeScanner {
    /// What stands behind a letter or a digit that is neither.
    enum Join {
        /// It ends the word.
        case none
        /// Letters on both sides: the word goes on behind it.
        case apostrophe(length: Int)
        /// Only the exact rules know.
        case odd
    }

    static func join(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Join {
        let byte = unsafe text[position]
        var length = 1
        switch byte {
        case UInt8(ascii: "_"): return .odd
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"):
            let next = unsafe Self.byte(text, position + 1)
            return next >= 0x80 || isLetter(next) || isDigit(next) ? .odd : .none
        case UInt8(ascii: "'"), UInt8(ascii: "`"): break
        case 0x80...:
            // The apostrophes of a phone's keyboard.
            guard unsafe Self.isTypedApostrophe(text, at: position) else {
                return unsafe Self.isTypedMark(text, at: position) || Self.isPicture(text, at: position) ? .none : .odd
            }
            length = 3
        default: return .none
        }
        guard position + length < text.count else { return .none }
        let (before, next) = unsafe (text[position - 1], text[position + length])
        if isLetter(next) { return isLetter(before) ? .apostrophe(length: length) : .none }
        return next >= 0x80 || isDigit(next) ? .odd : .none
    }

    /// The byte at a place, and 0 behind the end.
    static func byte(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt8 {
        position < text.count ? unsafe text[position] : 0
    }

    /// The two single quotes of a phone's keyboard.
    static func isTypedApostrophe(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        unsafe byte(text, place) == 0xE2 && byte(text, place + 1) == 0x80 && byte(text, place + 2) & 0xFE == 0x98
    }

    /// Dashes, double quotes and three dots, which never join.
    static func isTypedMark(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard unsafe byte(text, place) == 0xE2 && byte(text, place + 1) == 0x80 else { return false }
        switch unsafe byte(text, place + 2) {
        case 0x93, 0x94, 0x9C, 0x9D, 0xA6: return true
        default: return false
        }
    }

    /// The length of a scalar from U+2600 to U+27BF or from U+1F300 to U+1FAFF: pictures, each of which stands for
    /// itself, and the colours of skins; 0 for anything else.
    static func pictureLength(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        switch unsafe byte(text, place) {
        case 0xE2: return unsafe 0x98...0x9E ~= byte(text, place + 1) && byte(text, place + 2) >= 0x80 ? 3 : 0
        case 0xF0:
            return unsafe byte(text, place + 1) == 0x9F && 0x8C...0xAB ~= byte(text, place + 2)
                && byte(text, place + 3) >= 0x80 ? 4 : 0
        default: return 0
        }
    }

    /// Whether a picture stands here; a skin belongs to what stands before it.
    static func isPicture(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard unsafe pictureLength(text, at: place) > 0 else { return false }
        return unsafe !(byte(text, place + 1) == 0x9F && byte(text, place + 2) == 0x8F && byte(text, place + 3) >= 0xBB)
    }

    /// Passes pictures that may be put together into one: with skins, joiners and variants.
    ///
    /// - Returns: Where they end, and whether they are a word; a star is none, and a face is one.
    static func pictures(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (end: Int, isWord: Bool) {
        var place = start
        var isWord = false
        while place < text.count {
            let bytes = unsafe (byte(text, place), byte(text, place + 1), byte(text, place + 2))
            let length = unsafe pictureLength(text, at: place)
            if length > 0 {
                let picture = unsafe String(decoding: text[place..<place + length], as: UTF8.self)
                isWord = isWord || picture.unicodeScalars.contains { $0.makesWord }
                place += length
            } else if bytes == (0xEF, 0xB8, 0x8F) || bytes == (0xE2, 0x80, 0x8D) {
                place += 3
            } else {
                break
            }
        }
        return (place, isWord)
    }

    static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
    static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
