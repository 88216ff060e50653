import Questionnaire

/// Text as somebody typed or pasted it, made fit to keep.
package enum TypedText {
    /// The text without control characters and without blanks at its ends; several lines stay several
    /// lines only where `keepingLines` is true. Empty when nothing is left.
    package static func cleaned(_ text: String, keepingLines: Bool) -> String {
        trimmed(harmless(text, keepingLines: keepingLines))
    }

    /// The text without control characters, with the blanks that it has at its ends: a piece of a longer one.
    package static func harmless(_ text: String, keepingLines: Bool) -> String {
        guard text.unicodeScalars.contains(where: \.isHarmful) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append(keepingLines ? "\n" : " ")
            case "\t": scalars.append(" ")
            default:
                if !scalar.isHarmful { scalars.append(scalar) }
            }
        }
        return String(scalars)
    }

    private static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
