/// How many cells of a terminal a piece of text takes.
///
/// The rule is that of Unicode's East Asian Width (UAX #11) with emoji presentation as wide: a wide
/// or full-width letter takes two cells, a mark on a letter none, everything else one. A vowel sign that
/// stands beside its letter, as in Nepali, takes a cell of its own; that is how the C library counts, and with
/// it curses. The parts of a joined emoji make one picture.
package enum TerminalWidth {
    package static func of(_ text: String) -> Int {
        // Printing ASCII, as most words are, has as many letters as bytes.
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    package static func of(_ text: Substring) -> Int { of(String(text)) }

    package static func of(_ character: Character) -> Int {
        // It needs no table.
        if let ascii = character.asciiValue { return ascii < 0x20 ? 0 : 1 }
        let scalars = character.unicodeScalars
        // U+FE0F asks for the emoji picture, which is wide.
        if scalars.contains(where: { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }) { return 2 }
        return scalars.reduce(0) { $0 + of($1) }
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        // The vowels and last consonants of Korean join the first, which is wide.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
