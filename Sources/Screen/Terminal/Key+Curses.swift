import CNcurses

/// The keys as curses names them.
extension Key {
    /// A key that sends no character.
    init?(function code: Int32) {
        switch code {
        case KEY_UP: self = .up
        case KEY_DOWN: self = .down
        case KEY_LEFT: self = .left
        case KEY_RIGHT: self = .right
        case KEY_HOME: self = .home
        case KEY_END: self = .end
        case KEY_PPAGE: self = .pageUp
        case KEY_NPAGE: self = .pageDown
        case KEY_BACKSPACE: self = .backspace
        case KEY_DC: self = .delete
        case KEY_ENTER: self = .enter
        case KEY_BTAB: self = .backTab
        case KEY_F0 + 1: self = .help
        case KEY_F0 + 2: self = .look
        case KEY_F0 + 10: self = .leave
        default: return nil
        }
    }

    /// What comes after Esc and `[` or `O` (ECMA-48, and what terminals made of it).
    init?(sequence: String) {
        switch sequence {
        case "A": self = .up
        case "B": self = .down
        case "C": self = .right
        case "D": self = .left
        case "H", "1~", "7~": self = .home
        case "F", "4~", "8~": self = .end
        case "3~": self = .delete
        case "5~": self = .pageUp
        case "6~": self = .pageDown
        case "P", "11~": self = .help
        case "Q", "12~": self = .look
        case "21~": self = .leave
        default: return nil
        }
    }

    /// A character, or a control key. Those that would stop or suspend a program mean nothing here.
    init?(typed code: UInt32) {
        switch code {
        case 0x04: self = .goOn
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0A, 0x0D: self = .enter
        case 0x14: self = .staff
        case 0x18: self = .leave
        case 0x1B: self = .escape
        case 0x00...0x1F, 0x80...0x9F: return nil
        default:
            guard let scalar = Unicode.Scalar(code) else { return nil }
            self = .character(Character(scalar))
        }
    }
}
