import Screen
import Testing

/// Whether everything can be read, in numbers.
struct ThemeTests {
    /// A theme on a terminal, as it is and as the theme changes it.
    private static let sights: [(theme: Theme, depth: ColourDepth, palette: ShownPalette)] =
        Theme.allCases.flatMap { theme in
            ColourDepth.allCases.flatMap { depth in
                ShownPalette.all(at: depth)
                    .flatMap { [$0, $0.changed(by: theme.palette(at: depth))] }
                    .map { (theme, depth, $0) }
            }
        }

    @Test("Every style stands out from its ground, by 4.5 to 1, and by 7 to 1 in high contrast", arguments: sights)
    func contrast(theme: Theme, depth: ColourDepth, palette: ShownPalette) {
        for style in Style.allCases {
            let (text, ground) = palette.shown(theme.ink(of: style, at: depth))
            let ratio = text.contrast(with: ground)
            #expect(ratio >= (theme == .contrast ? 7 : 4.5), "\(style) \(ratio)")
        }
    }

    @Test("Where the keys act is another ground, by 3 to 1 (WCAG 2.2, 1.4.11)", arguments: sights)
    func focus(theme: Theme, depth: ColourDepth, palette: ShownPalette) {
        let focus = palette.shown(theme.ink(of: .focus, at: depth)).ground
        let plain = palette.shown(theme.ink(of: .plain, at: depth)).ground
        #expect(focus.contrast(with: plain) >= 3)
    }

    @Test("A code is dark on light in every theme, and everything else stands on one ground", arguments: sights)
    func grounds(theme: Theme, depth: ColourDepth, palette: ShownPalette) {
        let code = palette.shown(theme.ink(of: .code, at: depth))
        #expect(code.text.isDarker(than: code.ground))
        let grounds = [Style.plain, .title, .quiet, .key, .message].map { theme.ink(of: $0, at: depth).ground }
        #expect(Set(grounds).count == 1)
    }

    @Test("Every number is one that the terminal has, and that nobody changes where there are 256")
    func numbers() {
        for theme in Theme.allCases {
            for style in Style.allCases {
                for (depth, numbers) in [
                    (ColourDepth.eight, 0..<8), (.sixteen, 0..<16), (.indexed, 16..<256), (.direct, 8..<1 << 24),
                ] {
                    let ink = theme.ink(of: style, at: depth)
                    #expect(numbers.contains(ink.text) && numbers.contains(ink.ground))
                    #expect(theme.palette(at: depth).keys.allSatisfy(numbers.contains))
                }
            }
        }
        #expect(Theme.dark.palette(at: .indexed).isEmpty && Theme.dark.palette(at: .direct).isEmpty)
    }

    @Test("What a terminal says of its colours decides how many are used")
    func depths() {
        #expect(ColourDepth(colours: 0, isDirect: false) == nil && ColourDepth(colours: -1, isDirect: false) == nil)
        #expect(ColourDepth(colours: 8, isDirect: false) == .eight)
        #expect(ColourDepth(colours: 88, isDirect: false) == .sixteen)
        #expect(ColourDepth(colours: 256, isDirect: false) == .indexed)
        #expect(ColourDepth(colours: 1 << 24, isDirect: true) == .direct)
        // Some say so and have 256.
        #expect(ColourDepth(colours: 256, isDirect: true) == .indexed)
    }

    @Test("The numbers of 256 colours are those of the cube and the greys")
    func cube() {
        let known: [(Int, UInt32)] = [
            (16, 0x000000), (21, 0x0000FF), (67, 0x5F87AF), (231, 0xFFFFFF), (232, 0x080808), (255, 0xEEEEEE),
        ]
        for (number, hex) in known { #expect(Colour(number: number) == Colour(hex)) }
    }
}
