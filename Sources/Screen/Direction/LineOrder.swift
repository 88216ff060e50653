/// Who puts lines that are read from right to left in the order in which they are shown.
package enum LineOrder: String, CaseIterable, Sendable {
    /// This program. Terminals that could do it too are asked not to.
    case program
    /// The terminal, because it does so in any case. Pages then begin at the left edge.
    case terminal
}
