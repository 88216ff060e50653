/// Collects what is pasted, from the mark where it begins to the one where it ends (xterm's mode 2004).
struct PasteReader {
    /// The most bytes that are kept. More than any field takes; what comes beyond them is read and dropped.
    static let longest = 64 * 1024
    private static let end = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []
    /// How many bytes of the mark for the end have come.
    private var matched = 0

    /// Whether Esc came last, which begins the end, or is a key of somebody who wants to get out.
    var isAfterEscape: Bool { matched == 1 }

    /// The text so far.
    var text: String {
        // A character that was cut in the middle is left out.
        var whole = bytes[...]
        if bytes.count == Self.longest {
            while let last = whole.last, last & 0xC0 == 0x80 { whole.removeLast() }
            if let last = whole.last, last >= 0xC0 { whole.removeLast() }
        }
        return String(decoding: whole, as: UTF8.self)
    }

    /// - Returns: Whether this was the last byte of the mark for the end.
    mutating func take(_ byte: UInt8) -> Bool {
        if byte == Self.end[matched] {
            matched += 1
            return matched == Self.end.count
        }
        for missed in Self.end[..<matched] { keep(missed) }
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { keep(byte) }
        return false
    }

    private mutating func keep(_ byte: UInt8) { if bytes.count < Self.longest { bytes.append(byte) } }
}
