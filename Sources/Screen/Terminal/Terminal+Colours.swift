import CNcurses
import Glibc

/// Making the colours of a theme those of the terminal.
extension Terminal {
    /// Whether a theme can be seen on it.
    package var hasColours: Bool { depth != nil }

    /// - Returns: Nil where the terminal has no colours, or nobody wants any (<https://no-color.org>).
    static func startColours() -> ColourDepth? {
        guard unsafe getenv("NO_COLOR") == nil, has_colors() else { return nil }
        start_color()
        // Whoever draws without a theme draws on the terminal's own ground.
        use_default_colors()
        guard let depth = ColourDepth(colours: Int(kiosk_colours()), isDirect: kiosk_is_direct()) else { return nil }
        setOwnPairs(at: depth)
        return depth
    }

    /// Changes the colours of everything on the screen.
    mutating func paint(_ theme: Theme?) {
        unsafe Self.paint(window, theme, depth)
        self.theme = theme
    }

    static func paint(_ window: UnsafeMutablePointer<WINDOW>, _ theme: Theme?, _ depth: ColourDepth?) {
        guard let depth else { return }
        if let theme {
            if can_change_color() {
                for (number, colour) in theme.palette(at: depth) { setColour(number, to: colour) }
            }
            for style in Style.allCases {
                let ink = theme.ink(of: style, at: depth)
                init_extended_pair(Int32(pair(of: style)), Int32(ink.text), Int32(ink.ground))
            }
        } else {
            setOwnPairs(at: depth)
        }
        // What nothing is written on has the ground of the theme too, to the edge.
        unsafe wbkgd(window, noLetter | chtype(theme == nil ? 0 : kiosk_pair(pair(of: .plain))))
    }

    func attributes(of style: Style) -> attr_t {
        guard let depth else { return Self.attributesWithoutColours(of: style) }
        let pair = kiosk_pair(Self.pair(of: style))
        guard let theme else {
            return switch style {
            case .plain, .title, .key, .focus: Self.attributesWithoutColours(of: style)
            case .quiet, .code: pair
            case .message: kiosk_bold() | pair
            }
        }
        return pair | (theme.ink(of: style, at: depth).isBold ? kiosk_bold() : 0)
    }

    private static func attributesWithoutColours(of style: Style) -> attr_t {
        switch style {
        case .plain, .quiet: 0
        case .title, .key, .message: kiosk_bold()
        // Without colours most terminals are light on dark, and the reverse of it can be scanned.
        case .focus, .code: kiosk_reverse()
        }
    }

    /// A few colours on the terminal's own ground.
    private static func setOwnPairs(at depth: ColourDepth) {
        init_pair(pair(of: .message), Int16(COLOR_YELLOW), -1)
        init_pair(pair(of: .quiet), Int16(COLOR_CYAN), -1)
        // Bright white where there is one: the plain one is a grey.
        init_pair(pair(of: .code), Int16(COLOR_BLACK), depth == .eight ? Int16(COLOR_WHITE) : 15)
    }

    /// The number of a pair of colours; 0 is the terminal's own.
    private static func pair(of style: Style) -> Int16 { Int16(style.rawValue + 1) }

    /// Curses has the old colours put back when it ends.
    private static func setColour(_ number: Int, to colour: Colour) {
        // Of a thousand, rounded up: terminals round down what they make of it.
        let parts = [colour.red, colour.green, colour.blue].map { (Int32($0) * 1000 + 254) / 255 }
        init_extended_color(Int32(number), parts[0], parts[1], parts[2])
    }

    private static let noLetter: chtype = 0x20
}
