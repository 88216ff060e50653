/// The Word_Break property of a scalar: what part it plays in the rules that cut a text into words
/// (Unicode Standard Annex #29, table 3).
package enum WordBreak: UInt8, Hashable, Sendable, CaseIterable {
    case other
    case carriageReturn
    case lineFeed
    case newline
    case extend
    case zeroWidthJoiner
    case format
    case regionalIndicator
    case katakana
    case hebrewLetter
    case letter
    case singleQuote
    case doubleQuote
    /// Joins letters and joins digits: a full stop, a typographic apostrophe.
    case midNumberOrLetter
    /// Joins letters: a colon.
    case midLetter
    /// Joins digits: a comma.
    case midNumber
    case number
    /// Joins anything: an underscore.
    case connector
    case space

    package var isNewline: Bool { self == .carriageReturn || self == .lineFeed || self == .newline }

    /// Whether rule WB4 looks through it: it belongs to the scalar before it.
    package var isIgnored: Bool { self == .extend || self == .format || self == .zeroWidthJoiner }

    package var isLetter: Bool { self == .letter || self == .hebrewLetter }

    /// Whether it joins two letters: `AHLetter (MidLetter | MidNumLetQ) AHLetter`.
    package var joinsLetters: Bool { self == .midLetter || self == .midNumberOrLetter || self == .singleQuote }

    /// Whether it joins two digits: `Numeric (MidNum | MidNumLetQ) Numeric`.
    package var joinsNumbers: Bool { self == .midNumber || self == .midNumberOrLetter || self == .singleQuote }
}
