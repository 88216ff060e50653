/// What the kiosk asks of its voice: one line of bytes for each.
package enum SpeechRequest: Hashable, Sendable {
    /// Be silent at once.
    case hush
    /// Be silent, then say this.
    case say([Utterance])

    /// The most bytes of a line. A whole screen takes far less, and a pipe holds several.
    static let longest = 16 * 1024

    private static let field: UInt8 = 0x1F
    private static let end = UInt8(ascii: "\n")
    private static let hushing = Array("hush".utf8)
    private static let saying = Array("say".utf8)

    /// The line, with its end. What is beyond ``longest`` is left out.
    package var line: [UInt8] {
        switch self {
        case .hush: return Self.hushing + [Self.end]
        case .say(let utterances):
            var line = Self.saying
            for utterance in utterances {
                let fields = [Self.field] + Self.plain(utterance.language) + [Self.field]
                let room = Self.longest - line.count - fields.count - 1
                guard room > 0 else { break }
                line += fields + Self.plain(utterance.text).cut(to: room)
            }
            return line + [Self.end]
        }
    }

    /// - Parameter line: without its end.
    package init?(line: some Collection<UInt8>) {
        let fields = line.split(separator: Self.field, omittingEmptySubsequences: false)
        if fields.count == 1, line.elementsEqual(Self.hushing) {
            self = .hush
            return
        }
        guard let first = fields.first, first.elementsEqual(Self.saying), fields.count.isMultiple(of: 2) == false else {
            return nil
        }
        let texts = fields.dropFirst().map { String(decoding: $0, as: UTF8.self) }
        self = .say(
            stride(from: 0, to: texts.count, by: 2).map { Utterance(texts[$0 + 1], in: texts[$0]) })
    }

    /// The text without what could end a field or a line.
    private static func plain(_ text: String) -> [UInt8] { text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 } }
}

extension [UInt8] {
    /// The beginning, without half a character at its end.
    fileprivate func cut(to most: Int) -> [UInt8] {
        guard count > most else { return self }
        var end = most
        while end > 0, self[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(self[..<end])
    }
}
