import Questionnaire

/// A number as a person types it.
package enum TypedNumber {
    /// The number, or nil when the text is anything else. The digits of every script count, and a
    /// comma is a decimal point.
    package static func value(of text: some StringProtocol) -> Double? {
        var plain = ""
        for character in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") {
            switch character {
            case ".", ",": plain.append(".")
            case "-" where plain.isEmpty: plain.append("-")
            default:
                guard let digit = character.wholeNumberValue, digit < 10 else { return nil }
                plain += String(digit)
            }
        }
        guard plain.first != ".", plain.last != "." else { return nil }
        return Double(plain).flatMap { $0.isWritable ? $0 : nil }
    }
}
