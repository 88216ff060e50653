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
    static func count(in text: String) -> Int {
        // The first byte of lam in UTF-8; no ASCII, line or box has it.
        guard text.utf8.contains(0xD9) else { return 0 }
        var count = 0
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let last, joins(last, scalar) { count += 1 }
            last = scalar
        }
        return count
    }
}
