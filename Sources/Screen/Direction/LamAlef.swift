/// The Arabic letter lam with an alef behind it, which are written as one letter, and must be.
enum LamAlef {
    static func joins(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        first.value == 0x0644 && [0x0622, 0x0623, 0x0625, 0x0627].contains(second.value)
    }

    static func joins(_ first: Character, _ second: Character) -> Bool {
        guard let last = first.unicodeScalars.last, let next = second.unicodeScalars.first else { return false }
        return joins(last, next)
    }

    /// How many of them a text holds.
    static func count(in text: some StringProtocol) -> Int {
        // UTF-8 has no smaller first byte for an Arabic letter.
        guard text.utf8.contains(where: { $0 >= 0xD8 }) else { return 0 }
        return zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).count(where: joins)
    }
}
