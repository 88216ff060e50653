/// Why the screens cannot be shown.
package enum ScreenFault: Error {
    /// The input or the output is not a terminal. The plain mode serves there.
    case noTerminal
    /// The terminal's kind (`TERM`) is unknown, or it cannot move its cursor. The plain mode serves there.
    case unknownTerminal
    /// The terminal was there, and has gone away.
    case goneTerminal
}
