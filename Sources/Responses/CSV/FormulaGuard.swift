/// Keeps a spreadsheet from taking what a person wrote for a formula.
///
/// A cell that starts with `= + - @ '`, a tab or a carriage return gets a leading `'`; reading takes
/// exactly one off, so that what was written comes back letter by letter.
package enum FormulaGuard {
    private static let live: Set<Unicode.Scalar> = ["=", "+", "-", "@", "'", "\t", "\r"]

    package static func guarding(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, live.contains(first) else { return text }
        return "'" + text
    }

    package static func unguarding(_ text: String) -> String {
        text.unicodeScalars.first == "'" ? String(text.unicodeScalars.dropFirst()) : text
    }
}
