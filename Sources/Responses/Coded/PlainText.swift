/// Tells open text that stands as it is from text that has to be cleaned or looked at first.
enum PlainText {
    enum Reading {
        /// Nothing but blanks.
        case blank
        /// It is kept byte by byte, but for blanks and line ends.
        case plain
        /// It has bytes that not every text may hold; whoever knows all the rules reads it.
        case other
    }

    static func read(_ text: UnsafeBufferPointer<UInt8>) -> Reading {
        let kinds = Self.kinds.span
        var start = 0
        while start < text.count, unsafe kinds[Int(text[start])] == blank { start += 1 }
        guard start < text.count else { return .blank }
        // It could say "prefer not to say", in one spelling or another.
        if text.count - start >= 6, unsafe text[start] | 0x20 == UInt8(ascii: "p"),
            unsafe "prefer".utf8.elementsEqual(text[start..<start + 6].lazy.map { $0 | 0x20 })
        {
            return .other
        }
        var position = start
        // What is invisible may follow a picture and nothing else.
        var isPicture = false
        while position < text.count {
            if text.count - position >= 8,
                unsafe isWriting(UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: UInt64.self))
            {
                position += 8
                isPicture = false
                continue
            }
            let kind = unsafe kinds[Int(text[position])]
            if kind <= letter {
                position += 1
                isPicture = false
            } else if kind == lead, let scalar = unsafe scalar(at: position, in: text, afterPicture: isPicture) {
                position += scalar.length
                isPicture = scalar.isPicture
            } else {
                return .other
            }
        }
        return .plain
    }

    /// Whether eight bytes are ASCII letters, signs and spaces, and nothing else: none is under 0x20, 0x7F or over it.
    ///
    /// What is borrowed or carried from one byte to the next can only make it say no.
    private static func isWriting(_ bytes: UInt64) -> Bool {
        let all: UInt64 = 0x0101_0101_0101_0101
        return (bytes | (bytes &- 0x20 * all) | (bytes &+ all)) & (0x80 * all) == 0
    }

    private static let blank: UInt8 = 0
    private static let letter: UInt8 = 1
    private static let lead: UInt8 = 2

    private static let kinds: [UInt8] = (0...255).map { (byte: Int) -> UInt8 in
        switch byte {
        case 0x09, 0x0A, 0x0D, 0x20: blank
        case 0x21...0x7E: letter
        case 0xC2...0xC9, 0xE2, 0xEF, 0xF0: lead
        default: 3
        }
    }

    /// A scalar that is neither a mark nor invisible: Latin letters, the quotes and dashes that phones type, and
    /// pictures, behind which joiners and variants may stand. Nil for all others, and for what is not UTF-8.
    private static func scalar(
        at position: Int, in text: UnsafeBufferPointer<UInt8>, afterPicture: Bool
    ) -> (length: Int, isPicture: Bool)? {
        func byte(_ index: Int) -> UInt8 { position + index < text.count ? unsafe text[position + index] : 0 }
        func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
        switch byte(0) {
        // Without the controls, the no-break space and the soft hyphen.
        case 0xC2: return isTail(byte(1)) && byte(1) > 0xA0 && byte(1) != 0xAD ? (2, false) : nil
        case 0xC3...0xC9: return isTail(byte(1)) ? (2, false) : nil
        case 0xE2:
            if 0x98...0x9E ~= byte(1) { return isTail(byte(2)) ? (3, true) : nil }
            guard byte(1) == 0x80 else { return nil }
            if byte(2) == 0x8D { return afterPicture ? (3, true) : nil }
            return [0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6].contains(byte(2)) ? (3, false) : nil
        case 0xEF: return afterPicture && byte(1) == 0xB8 && byte(2) == 0x8F ? (3, true) : nil
        case 0xF0:
            guard byte(1) == 0x9F, 0x8C...0xAB ~= byte(2), isTail(byte(3)) else { return nil }
            let isSkin = byte(2) == 0x8F && byte(3) >= 0xBB
            return isSkin && !afterPicture ? nil : (4, true)
        default: return nil
        }
    }
}
