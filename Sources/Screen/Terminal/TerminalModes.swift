/// What a terminal is asked for while the screens have it, and what takes that back (xterm, "Private Modes").
struct TerminalModes {
    private let modes: [Int]

    /// Marks around what is pasted, so that it is not taken for keys.
    private static let paste = 2004
    /// Reports of the mouse's buttons, and their form in decimal numbers, which has no limit of columns.
    private static let mouse = [1000, 1006]

    init(hearsMouse: Bool) {
        modes = TerminalKind.isANSI ? [Self.paste] + (hearsMouse ? Self.mouse : []) : []
    }

    var on: String { modes.map { "\u{1B}[?\($0)h" }.joined() }
    var off: String { modes.reversed().map { "\u{1B}[?\($0)l" }.joined() }
}
