/// Why the screens cannot be shown. The plain mode still can.
package enum ScreenFault: Error {
    /// The input or the output is not a terminal.
    case noTerminal
    /// The terminal's kind (`TERM`) is unknown, or it cannot move its cursor.
    case unknownTerminal
}
