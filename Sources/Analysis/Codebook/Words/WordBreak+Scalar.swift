extension WordBreak {
    /// Derives the property from the properties that the standard library knows, as table 3 of the
    /// annex defines it, with short tables where the library knows no script and no line break class.
    package init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        self = value < 0x80 ? Self.ascii[Int(value)] : Self(beyondASCII: scalar)
    }

    private static let ascii = (0..<0x80).map { WordBreak(withinASCII: UInt8($0)) }

    private init(withinASCII byte: UInt8) {
        self =
            switch byte {
            case 0x0D: .carriageReturn
            case 0x0A: .lineFeed
            case 0x0B, 0x0C: .newline
            case UInt8(ascii: " "): .space
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
            case UInt8(ascii: "0")...UInt8(ascii: "9"): .number
            case UInt8(ascii: "'"): .singleQuote
            case UInt8(ascii: "\""): .doubleQuote
            case UInt8(ascii: "."): .midNumberOrLetter
            case UInt8(ascii: ":"): .midLetter
            case UInt8(ascii: ","), UInt8(ascii: ";"): .midNumber
            case UInt8(ascii: "_"): .connector
            default: .other
            }
    }

    private init(beyondASCII scalar: Unicode.Scalar) {
        if let single = Self.singles[scalar.value] {
            self = single
            return
        }
        let properties = scalar.properties
        let category = properties.generalCategory
        self =
            if properties.isGraphemeExtend || category == .spacingMark || properties.isEmojiModifier {
                .extend
            } else if category == .format {
                .format
            } else if 0x1F1E6...0x1F1FF ~= scalar.value {
                .regionalIndicator
            } else if Self.katakanaRanges.holds(scalar) {
                .katakana
            } else if Self.hebrewRanges.holds(scalar) {
                .hebrewLetter
            } else if category == .decimalNumber {
                .number
            } else if category == .connectorPunctuation {
                .connector
            } else if Self.letterRanges.holds(scalar) {
                .letter
            } else if properties.isAlphabetic, !properties.isIdeographic, !Self.unspacedRanges.holds(scalar) {
                .letter
            } else {
                .other
            }
    }

    /// The scalars that table 3 names one by one.
    private static let singles: [UInt32: WordBreak] = {
        var singles: [UInt32: WordBreak] = [
            0x0085: .newline, 0x2028: .newline, 0x2029: .newline,
            0x200B: .other, 0x200C: .extend, 0x200D: .zeroWidthJoiner,
            0x066B: .number, 0x202F: .connector,
        ]
        for value: UInt32 in [0x2018, 0x2019, 0x2024, 0xFE52, 0xFF07, 0xFF0E] { singles[value] = .midNumberOrLetter }
        for value: UInt32 in [0x00B7, 0x0387, 0x055F, 0x05F4, 0x2027, 0xFE13, 0xFE55, 0xFF1A] {
            singles[value] = .midLetter
        }
        for value: UInt32 in [
            0x037E, 0x0589, 0x060C, 0x060D, 0x066C, 0x07F8, 0x2044, 0xFE10, 0xFE14, 0xFE50, 0xFE54, 0xFF0C, 0xFF1B,
        ] {
            singles[value] = .midNumber
        }
        // Blanks that a line may be broken at; a no-break space is not one of them.
        for value: UInt32 in [0x1680, 0x205F, 0x3000] { singles[value] = .space }
        for value: UInt32 in 0x2000...0x200A where value != 0x2007 { singles[value] = .space }
        return singles
    }()

    private static let katakanaRanges: [ClosedRange<UInt32>] = [
        0x3031...0x3035, 0x309B...0x309C, 0x30A0...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0x32D0...0x32FE,
        0x3300...0x3357, 0xFF66...0xFF9D, 0x1AFF0...0x1AFFE, 0x1B000...0x1B000, 0x1B120...0x1B122, 0x1B155...0x1B155,
        0x1B164...0x1B167,
    ]

    private static let hebrewRanges: [ClosedRange<UInt32>] = [
        0x05D0...0x05EA, 0x05EF...0x05F2, 0xFB1D...0xFB1D, 0xFB1F...0xFB28, 0xFB2A...0xFB4F,
    ]

    /// Letters by custom that are not alphabetic: modifiers, Armenian marks, tone letters.
    private static let letterRanges: [ClosedRange<UInt32>] = [
        0x02C2...0x02C5, 0x02D2...0x02D7, 0x02DE...0x02DF, 0x02E5...0x02EB, 0x02ED...0x02ED, 0x02EF...0x02FF,
        0x055A...0x055C, 0x055E...0x055E, 0x058A...0x058A, 0x05F3...0x05F3, 0xA708...0xA716, 0xA720...0xA721,
        0xA789...0xA78A, 0xAB5B...0xAB5B,
    ]

    /// Hiragana, and the scripts of South East Asia that put no blanks between words.
    private static let unspacedRanges: [ClosedRange<UInt32>] = [
        0x0E01...0x0E46, 0x0E81...0x0EDF, 0x1000...0x108E, 0x1780...0x17DC, 0x1950...0x19DF, 0x1A20...0x1AA7,
        0x3041...0x309F, 0xA9E0...0xA9FE, 0xAA60...0xAADF, 0x11700...0x11746, 0x1B001...0x1B11F, 0x1B132...0x1B132,
        0x1B150...0x1B152,
    ]
}

extension [ClosedRange<UInt32>] {
    fileprivate func holds(_ scalar: Unicode.Scalar) -> Bool { contains { $0.contains(scalar.value) } }
}
