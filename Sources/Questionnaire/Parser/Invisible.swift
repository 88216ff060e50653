/// Characters that nobody sees, and that spoil a name or a screen.
enum Invisible {
    /// The first scalar of a character that may stand in no text: it could act on a screen, or is left
    /// over from joining two files.
    static func inText(_ character: Character) -> Unicode.Scalar? {
        // Nearly everything is ASCII that can be seen.
        if let ascii = character.asciiValue, (0x20..<0x7F).contains(ascii) { return nil }
        return character.unicodeScalars.first { $0.isHarmful || $0 == "\u{FEFF}" }
    }

    /// The first scalar of a character that may not stand between texts. What joins letters or turns their
    /// direction is right in a text, and makes two names differ that look alike.
    static func betweenTexts(_ character: Character) -> Unicode.Scalar? {
        if let ascii = character.asciiValue, (0x20..<0x7F).contains(ascii) { return nil }
        return character.unicodeScalars.first {
            $0.isHarmful || $0.properties.isDefaultIgnorableCodePoint || $0.properties.generalCategory == .format
        }
    }

    /// What a scalar is called, with its number: `a zero-width space (U+200B)`.
    static func name(of scalar: Unicode.Scalar) -> String {
        "\(words(for: scalar)) (\(number(of: scalar)))"
    }

    /// How Unicode numbers a scalar: `U+200B`.
    static func number(of scalar: Unicode.Scalar) -> String {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    }

    private static func words(for scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x00: "an invisible empty byte"
        case 0x09: "a tab"
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: "an odd line break"
        case 0x1B: "an invisible escape character"
        case 0xAD: "an invisible soft hyphen"
        case 0x200B, 0x2060, 0x180E: "an invisible zero-width space"
        case 0x200C, 0x200D: "an invisible zero-width joiner"
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
            "an invisible mark for the direction of writing"
        case 0xFEFF: "an invisible byte-order mark"
        default: "an invisible character"
        }
    }
}
