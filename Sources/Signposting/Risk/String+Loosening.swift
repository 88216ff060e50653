import Foundation

extension String {
    /// The text without what people leave out when they type fast: accents, the Arabic signs for vowels and
    /// lengthening, and the different ways to write alef. The signs of Devanagari stay: they are letters there.
    var loosened: String {
        let loose = decomposedStringWithCompatibilityMapping.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
            switch scalar.value {
            case 0x0300...0x036F, 0x0640, 0x064B...0x065F, 0x0670: nil
            // What does not come apart by itself: ł, the two forms of yeh, and teh marbuta.
            case 0x0141, 0x0142: "l"
            case 0x0649: "\u{064A}"
            case 0x0629: "\u{0647}"
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(loose))
    }
}
