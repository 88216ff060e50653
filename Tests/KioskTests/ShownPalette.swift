import Screen
import Testing

/// What a terminal makes of the numbers of colours.
struct ShownPalette: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// By number.
    private let colour: @Sendable (Int) -> Colour
    /// The number that bold text of another is shown in.
    private let bold: @Sendable (Int) -> Int

    /// What a style of a theme looks like.
    func shown(_ ink: Ink) -> (text: Colour, ground: Colour) {
        (colour(ink.isBold ? bold(ink.text) : ink.text), colour(ink.ground))
    }

    /// The palette that a theme changes where it can.
    func changed(by palette: [Int: Colour]) -> ShownPalette {
        ShownPalette(
            testDescription: "changed \(testDescription)", colour: { palette[$0] ?? self.colour($0) }, bold: bold)
    }

    /// The console of Linux, which shows bold text brighter (drivers/tty/vt/vt.c: `default_red` and so on, `build_attr`).
    static let linux = ShownPalette(
        testDescription: "the console of Linux", colour: { Colour(linuxColours[$0]) }, bold: brighter)

    /// xterm (XTerm-col.ad), with its resource `boldColors`, which is on unless somebody turns it off.
    static let xterm = ShownPalette(testDescription: "xterm", colour: { Colour(xtermColours[$0]) }, bold: brighter)
    static let xtermWithoutBoldColours = ShownPalette(
        testDescription: "xterm without boldColors", colour: { Colour(xtermColours[$0]) }, bold: { $0 })

    /// 256 colours, of which no theme uses those that people change.
    static let indexed = ShownPalette(
        testDescription: "256 colours", colour: { $0 < 16 ? Colour(0x808080) : Colour(number: $0) }, bold: { $0 })

    /// Colours numbered by what they are.
    static let direct = ShownPalette(
        testDescription: "every colour", colour: { Colour(UInt32($0)) }, bold: { $0 })

    static func all(at depth: ColourDepth) -> [ShownPalette] {
        switch depth {
        case .eight, .sixteen: [linux, xterm, xtermWithoutBoldColours]
        case .indexed: [indexed]
        case .direct: [direct]
        }
    }

    @Sendable private static func brighter(_ number: Int) -> Int { number < 8 ? number + 8 : number }

    private static let linuxColours: [UInt32] = [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ]
    private static let xtermColours: [UInt32] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
}
