/// How many colours a terminal can show.
package enum ColourDepth: CaseIterable, Sendable {
    case eight
    case sixteen
    /// 256, of which all but the first 16 are the same on every terminal.
    case indexed
    /// Every colour, by its own number (terminfo's `RGB`).
    case direct

    /// - Parameter isDirect: whether colours are numbered by what they are.
    /// - Returns: Nil where there are too few colours for a theme.
    package init?(colours: Int, isDirect: Bool) {
        switch colours {
        case 257... where isDirect: self = .direct
        case 256...: self = .indexed
        case 16...: self = .sixteen
        case 8...: self = .eight
        default: return nil
        }
    }
}
