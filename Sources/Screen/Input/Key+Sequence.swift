/// The keys as terminals send them.
extension Key {
    /// What comes after Esc and `[` or `O` (ECMA-48, and what xterm, rxvt and the console of Linux made of it).
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
        case "Z": self = .backTab
        case "M": self = .enter
        case "P", "11~", "[A": self = .help
        case "Q", "12~", "[B": self = .look
        case "S", "14~", "[D": self = .sayAgain
        case "15~", "[E": self = .hush
        case "21~": self = .leave
        // With Ctrl, and with Alt as some have it.
        case "1;5D", "1;3D", "5D", "d": self = .wordLeft
        case "1;5C", "1;3C", "5C", "c": self = .wordRight
        case "1;5H", "7^": self = .textStart
        case "1;5F", "8^": self = .textEnd
        default: return nil
        }
    }

    /// A key together with Alt, which sends Esc in front of it.
    init?(withAlt code: UInt8) {
        switch code {
        case UInt8(ascii: "b"): self = .wordLeft
        case UInt8(ascii: "f"): self = .wordRight
        case 0x08, 0x7F: self = .removeWord
        default: return nil
        }
    }

    /// A character, or a control key. Those that would stop or suspend a program do not do so here.
    init?(typed scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x01: self = .lineStart
        case 0x04: self = .goOn
        case 0x05: self = .lineEnd
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0A, 0x0D: self = .enter
        case 0x0B: self = .removeToLineEnd
        case 0x14: self = .staff
        case 0x15: self = .removeToLineStart
        case 0x17: self = .removeWord
        case 0x18: self = .leave
        case 0x19: self = .redo
        case 0x1A: self = .undo
        case 0x1B: self = .escape
        case 0x00...0x1F, 0x80...0x9F: return nil
        default: self = .character(Character(scalar))
        }
    }
}
