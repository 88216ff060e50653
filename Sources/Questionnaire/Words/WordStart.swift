/// How a word starts: its first four bytes in lower case, or all of a shorter word. By it most words are seen not to be
/// one that is looked for.
struct WordStart: Hashable {
    private var bytes: UInt32 = 0
    private var count: UInt8 = 0

    init() {}

    init(of word: some StringProtocol) {
        for byte in word.utf8.prefix(4) { append(byte) }
    }

    var isEmpty: Bool { count == 0 }

    /// - Parameter byte: the next byte of the word; those behind the fourth make no difference.
    mutating func append(_ byte: UInt8) {
        guard count < 4 else { return }
        bytes = bytes << 8 | UInt32(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
        count += 1
    }
}
