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

    /// Takes off only what a tool puts before `=`, and leaves every other `'` to the person who wrote it.
    static func unguardingEqualsSign(_ text: String) -> String {
        text.hasPrefix("'=") ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// The same for the bytes of a cell, which need not be text.
    static func guarding(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = cell.first, live.contains(Unicode.Scalar(first)) else { return cell }
        return [UInt8(ascii: "'")] + cell
    }

    static func unguarding(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        cell.first == UInt8(ascii: "'") ? cell.dropFirst() : cell
    }
}
