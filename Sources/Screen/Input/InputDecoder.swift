/// Makes keys, presses and pasted text of the bytes that a terminal sends, one byte after the other.
///
/// A value that reads nothing and knows no clock. It does not matter in what pieces the bytes come: a report of the
/// mouse is never taken for something that somebody types. The one thing that time decides is whether Esc is a key or
/// the start of a longer sequence, and ``pause()`` says that nothing came for a while.
package struct InputDecoder {
    private enum State {
        case ground
        /// The first bytes of a character of several.
        case character([UInt8])
        /// After Esc. If it was told of as a key, a sequence that nobody knows was typed by hand.
        case escape(isTold: Bool)
        /// After Esc and `[`.
        case sequence(String, isTold: Bool)
        /// After Esc and `O`.
        case shortSequence
        /// After Esc, `[` and `M`: three bytes of any value.
        case oldReport([UInt8])
        case paste(PasteReader)
    }

    /// No terminal sends a longer one.
    private static let longestSequence = 64

    /// What this kind of terminal sends for keys, where it says so itself.
    private let keys: [String: Key]
    private var state = State.ground

    package init(keys: [String: Key] = [:]) {
        self.keys = keys
    }

    /// Whether it depends on what comes next, and how soon, what came last.
    package var isUndecided: Bool {
        switch state {
        case .escape(isTold: false): true
        case .paste(let paste): paste.isAfterEscape
        default: false
        }
    }

    package var isPasting: Bool { if case .paste = state { true } else { false } }

    // MARK: Bytes

    /// Takes the next byte.
    package mutating func take(_ byte: UInt8) -> [Input] {
        switch state {
        case .ground: return begin(byte)
        case .character(let bytes): return goOn(bytes, byte)
        case .escape(let isTold): return afterEscape(byte, isTold: isTold)
        case .sequence(let sequence, let isTold): return goOn(sequence, byte, isTold: isTold)
        case .shortSequence:
            state = .ground
            return known(String(UnicodeScalar(byte)), after: "O").map { [.key($0)] } ?? []
        case .oldReport(let bytes):
            let all = bytes + [byte]
            state = all.count < 3 ? .oldReport(all) : .ground
            return [PointerReport.input(old: all)].compactMap(\.self)
        case .paste(var paste):
            // Only one of the two may hold the bytes, or each of them would be copied for the next.
            state = .ground
            let isOver = paste.take(byte)
            if isOver { return [.paste(paste.text)] }
            state = .paste(paste)
            return []
        }
    }

    /// Nothing more came for as long as the bytes of one key can be apart.
    package mutating func pause() -> [Input] {
        guard isUndecided else { return [] }
        let pasted = endPaste()
        state = .escape(isTold: true)
        return pasted + [.key(.escape)]
    }

    /// Takes a paste for finished, although its end did not come.
    package mutating func endPaste() -> [Input] {
        guard case .paste(let paste) = state else { return [] }
        state = .ground
        return [.paste(paste.text)]
    }

    // MARK: Characters

    private mutating func begin(_ byte: UInt8) -> [Input] {
        switch byte {
        case 0x1B: state = .escape(isTold: false)
        case 0xC2...0xF4: state = .character([byte])
        // The middle of a character whose beginning never came, or no UTF-8 at all.
        case 0x80...: break
        default:
            let key = keys[String(UnicodeScalar(byte))] ?? Key(typed: UnicodeScalar(byte))
            return key.map { [.key($0)] } ?? []
        }
        return []
    }

    private mutating func goOn(_ bytes: [UInt8], _ byte: UInt8) -> [Input] {
        state = .ground
        guard byte & 0xC0 == 0x80 else { return begin(byte) }
        let all = bytes + [byte]
        let length = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
        if all.count < length {
            state = .character(all)
            return []
        }
        let scalars = String(validating: all, as: UTF8.self)?.unicodeScalars
        return scalars?.first.flatMap(Key.init(typed:)).map { [.key($0)] } ?? []
    }

    // MARK: Sequences

    private mutating func afterEscape(_ byte: UInt8, isTold: Bool) -> [Input] {
        state = .ground
        switch byte {
        case UInt8(ascii: "["):
            state = .sequence("", isTold: isTold)
            return []
        case UInt8(ascii: "O") where !isTold:
            state = .shortSequence
            return []
        default:
            if isTold { return begin(byte) }
            let single = keys["\u{1B}" + String(UnicodeScalar(byte))] ?? Key(withAlt: byte)
            return single.map { [.key($0)] } ?? [.key(.escape)] + begin(byte)
        }
    }

    private mutating func goOn(_ sequence: String, _ byte: UInt8, isTold: Bool) -> [Input] {
        state = .ground
        // A control key, or a byte of a letter, ends what was no sequence.
        guard (0x20...0x7E).contains(byte) else { return given(back: sequence, isTold) + begin(byte) }
        if sequence.isEmpty, byte == UInt8(ascii: "M"), keys["\u{1B}[M"] == nil {
            state = .oldReport([])
            return []
        }
        let all = sequence + String(UnicodeScalar(byte))
        guard isLast(byte, of: all) else {
            // Of one that is too long the rest is dropped with it.
            state = .sequence(all.utf8.count < Self.longestSequence ? all : sequence, isTold: isTold)
            return []
        }
        if all.hasPrefix("<") {
            let isDown = byte == UInt8(ascii: "M")
            return [PointerReport.input(all.dropFirst().dropLast(), isDown: isDown)].compactMap(\.self)
        }
        if all == "200~" {
            state = .paste(PasteReader())
            return []
        }
        return known(all, after: "[").map { [.key($0)] } ?? given(back: all, isTold)
    }

    /// Whether a byte ends a sequence. The console of Linux sends `[` inside one, rxvt `$` at the end.
    private func isLast(_ byte: UInt8, of sequence: String) -> Bool {
        if sequence == "[" { return false }
        if byte == UInt8(ascii: "$") { return sequence.dropLast().allSatisfy(\.isNumber) }
        return byte >= 0x40
    }

    private func known(_ sequence: String, after opening: String) -> Key? {
        keys["\u{1B}" + opening + sequence] ?? Key(sequence: sequence)
    }

    /// What somebody typed by hand after the key Esc. Only what looks like the mouse is never typed.
    private func given(back sequence: String, _ isTold: Bool) -> [Input] {
        guard isTold, !sequence.hasPrefix("<") else { return [] }
        return ("[" + sequence).unicodeScalars.compactMap { Key(typed: $0).map(Input.key) }
    }
}
