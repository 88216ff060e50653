import Questionnaire

/// Text as somebody typed or pasted it, made fit to keep.
package enum TypedText {
    /// The text without control characters and without blanks at its ends; several lines stay several
    /// lines only where `keepingLines` is true. Empty when nothing is left.
    package static func cleaned(_ text: String, keepingLines: Bool) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append(keepingLines ? "\n" : " ")
            case "\t": scalars.append(" ")
            default:
                if String(scalar).harmless() == String(scalar) { scalars.append(scalar) }
            }
        }
        let cleaned = String(scalars)
        guard let first = cleaned.firstIndex(where: { !$0.isWhitespace }),
            let last = cleaned.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(cleaned[first...last])
    }
}
