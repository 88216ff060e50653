/// One character of a text that is scanned, folded into a byte: what looks alike is alike, and what nobody sees is gone.
typealias Unit = UInt8

extension Unit {
    /// A letter beyond ASCII, small or of a script without capitals.
    static let letter: Unit = 0x80
    /// A capital letter beyond ASCII.
    static let capital: Unit = 0x81
    /// A symbol beyond ASCII.
    static let symbol: Unit = 0xFF

    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    var isASCIILetter: Bool { lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z") }
    var isCapital: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") || self == .capital }
    var isLetter: Bool { isASCIILetter || self == .letter || self == .capital }
    var isBlank: Bool { self == UInt8(ascii: " ") }
    /// What words are made of. An apostrophe belongs to a word only between letters.
    var isWordPart: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }

    /// The small letter of an ASCII capital, and everything else as it is.
    var lowered: Unit {
        switch self {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): self | 0x20
        case .capital: .letter
        default: self
        }
    }

    /// A scalar that is not ASCII; nil for what nobody sees, such as a zero-width blank.
    init?(folding scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2018, 0x2019, 0x02BC, 0xFF07: self = UInt8(ascii: "'")
        case 0x2010...0x2015, 0x2212: self = UInt8(ascii: "-")
        case 0xFF01...0xFF5E: self = UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
        case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: return nil
        default:
            let properties = scalar.properties
            if properties.isWhitespace {
                self = UInt8(ascii: " ")
            } else if properties.numericType == .decimal, let value = properties.numericValue {
                self = UInt8(ascii: "0") + UInt8(value)
            } else if properties.isUppercase {
                self = .capital
            } else {
                self = properties.isAlphabetic ? .letter : .symbol
            }
        }
    }
}
