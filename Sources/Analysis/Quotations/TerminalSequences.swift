/// What a terminal takes for a command and not for words (ECMA-48, section 5.4).
enum TerminalSequences {
    /// The scalars of a text without such commands.
    ///
    /// Where a text lost its control characters already, on its way into a file, what stood behind them is left:
    /// `[31m`. That goes too. Of `]0;` nobody knows where it ended, so U+FFFD stands for it: something was there.
    static func removed(from text: String.UnicodeScalarView) -> [Unicode.Scalar] {
        var rest = Array(text)[...]
        var kept: [Unicode.Scalar] = []
        while let scalar = rest.popFirst() {
            switch (scalar, rest.first) {
            case ("\u{1B}", "["):
                rest.removeFirst()
                removeControl(from: &rest)
            case ("\u{9B}", _):
                removeControl(from: &rest)
            case ("\u{1B}", "]"), ("\u{1B}", "P"), ("\u{1B}", "_"), ("\u{1B}", "^"):
                rest.removeFirst()
                removeString(from: &rest)
            case ("\u{90}", _), ("\u{9D}", _), ("\u{9E}", _), ("\u{9F}", _):
                removeString(from: &rest)
            case ("[", _):
                if !removeRemains(from: &rest) { kept.append(scalar) }
            case ("]", _):
                kept.append(isRestOfString(rest) ? "\u{FFFD}" : scalar)
            default:
                kept.append(scalar)
            }
        }
        return kept
    }

    /// Parameters, and the letter that says what is to be done with them.
    private static func removeControl(from rest: inout ArraySlice<Unicode.Scalar>) {
        rest = rest.drop { 0x20...0x3F ~= $0.value }
        if let last = rest.first, 0x40...0x7E ~= last.value { rest.removeFirst() }
    }

    /// Up to where a string says that it ends; one that says it nowhere is left as words.
    private static func removeString(from rest: inout ArraySlice<Unicode.Scalar>) {
        let end = rest.firstIndex { $0 == "\u{07}" || $0 == "\u{9C}" || $0 == "\u{1B}" }
        guard let end else { return }
        let isLong = rest[end] == "\u{1B}" && rest.dropFirst(end - rest.startIndex + 1).first == "\\"
        rest = rest[(end + (isLong ? 2 : 1))...]
    }

    private static func removeRemains(from rest: inout ArraySlice<Unicode.Scalar>) -> Bool {
        let behind = rest.drop { 0x30...0x39 ~= $0.value || $0 == ";" || $0 == "?" }
        guard behind.startIndex > rest.startIndex, let last = behind.first, finals.contains(last) else { return false }
        rest = behind.dropFirst()
        return true
    }

    private static func isRestOfString(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let behind = rest.drop { 0x30...0x39 ~= $0.value }
        return behind.startIndex > rest.startIndex && behind.first == ";"
    }

    /// The letters of the commands that are in use: colours, moving, clearing, and modes.
    private static let finals: Set<Unicode.Scalar> = ["m", "A", "B", "C", "D", "G", "H", "J", "K", "f", "h", "l"]
}
