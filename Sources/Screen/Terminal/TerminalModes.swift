/// What a terminal is asked for while the screens have it, and what takes that back (xterm, "Private Modes").
struct TerminalModes {
    private let modes: [Int]
    /// Whether the terminal is asked to leave lines as they come.
    private let keepsOrder: Bool

    /// Marks around what is pasted, so that it is not taken for keys.
    private static let paste = 2004
    /// Reports of the mouse's buttons, and their form in decimal numbers, which has no limit of columns.
    private static let mouse = [1000, 1006]
    /// Bidirectional support, off (ECMA-48, BDSM): what comes is in the order in which it is shown. Terminals with an order
    /// of their own follow it (VTE since 0.58), begin with it on, and the others do not know it.
    private static let order = 8

    init(hearsMouse: Bool, order: LineOrder) {
        modes = TerminalKind.isANSI ? [Self.paste] + (hearsMouse ? Self.mouse : []) : []
        keepsOrder = TerminalKind.isANSI && order == .program
    }

    var on: String { modes.map { "\u{1B}[?\($0)h" }.joined() + (keepsOrder ? "\u{1B}[\(Self.order)l" : "") }
    var off: String { (keepsOrder ? "\u{1B}[\(Self.order)h" : "") + modes.reversed().map { "\u{1B}[?\($0)l" }.joined() }
}
