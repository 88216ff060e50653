/// A number to call in the United Kingdom, by what its first digits say it is.
///
/// That a number can be one says nothing about whether anybody answers it. Source of the ranges and their lengths:
/// Ofcom's National Telephone Numbering Plan.
struct PhoneNumber: Hashable {
    enum Kind: Hashable {
        /// 999, 111 and the other numbers of three digits.
        case short
        /// 116 and three digits: numbers for social help that are free and the same all over Europe.
        case helpline
        /// 0800 and 0808, and Childline's 0800 1111.
        case free
        /// 03: costs what a call to a number with an area code costs.
        case nationwide
        /// 01 and 02.
        case area
        case mobile
        /// 055 and 056.
        case company
        /// 070, 0843 to 0845, 087, 09 and 118: the caller pays for the service too.
        case costly
    }

    /// The digits, without blanks.
    let digits: String
    let kind: Kind

    /// - Throws: ``Fault`` with what is wrong with it.
    init(_ text: String) throws(Fault) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard !words.contains(where: \.isEmpty), text.allSatisfy({ $0.isASCIIDigit || $0 == " " }) else {
            throw .marks(plain: Self.plain(text))
        }
        // "0044" is how people abroad dial.
        if text.hasPrefix("0044") { throw .marks(plain: Self.plain(text)) }
        try self.init(digits: text.filter(\.isASCIIDigit))
    }

    private init(digits: String) throws(Fault) {
        self.digits = digits
        if !digits.hasPrefix("0") {
            kind = try Self.shortKind(of: digits)
        } else if digits == Self.childline {
            // Eight digits, and the only number of its length.
            kind = .free
        } else {
            let range = try Self.range(of: digits)
            guard range.lengths.contains(digits.count) else {
                throw .length(digits.count, allowed: range.lengths, prefix: range.prefix)
            }
            kind = range.kind
        }
    }

    private static let childline = "08001111"
    private static let shortNumbers: Set<String> = ["999", "112", "111", "101", "105", "119"]

    private static func shortKind(of digits: String) throws(Fault) -> Kind {
        if shortNumbers.contains(digits) { return .short }
        if digits.hasPrefix("116"), digits.count == 6 { return .helpline }
        if digits.hasPrefix("118"), digits.count == 6 { return .costly }
        throw digits.count < 9 ? .unknownShort : .noTrunk
    }

    private static func range(of digits: String) throws(Fault) -> PhoneRange {
        let range = PhoneRange.all.first { digits.hasPrefix($0.prefix) }
        guard let range else { throw .noRange(String(digits.prefix(3))) }
        return range
    }

    /// The number as it would be dialled here, where only its marks are in the way: `+44 (0)20 7946 0000`.
    private static func plain(_ text: String) -> String? {
        let isAbroad = text.hasPrefix("+44") || text.hasPrefix("0044")
        let rest = isAbroad ? "0" + text.dropFirst(text.hasPrefix("+") ? 3 : 4).replacing("(0)", with: "") : text
        guard rest.allSatisfy({ $0.isASCIIDigit || " -.()/\u{2013}\u{A0}".contains($0) }) else { return nil }
        let groups = rest.split { !$0.isASCIIDigit }
        // "+44 20": the nought belongs to what follows.
        let joined = groups.first == "0" ? ["0" + (groups.dropFirst().first ?? "")] + groups.dropFirst(2) : groups
        let plain = joined.joined(separator: " ")
        return (try? PhoneNumber(digits: plain.filter(\.isASCIIDigit))) == nil ? nil : plain
    }
}

extension PhoneNumber {
    /// Numbers that Ofcom set aside for films and books: whoever writes one into a file had no real one.
    ///
    /// Source: Ofcom, telephone numbers for use in TV and radio drama programmes.
    var isMadeUp: Bool {
        let stretches = [
            "01134960", "01144960", "01154960", "01164960", "01174960", "01184960", "01214960", "01314960", "01414960",
            "01514960", "01614960", "02079460", "01914980", "02896496", "02920180", "01632960", "07700900", "08081570",
            "09098790", "03069990",
        ]
        return stretches.contains { digits.hasPrefix($0) }
    }
}
