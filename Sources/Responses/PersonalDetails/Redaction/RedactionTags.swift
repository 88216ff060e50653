/// The tags that stand in texts whose personal details were taken out.
package enum RedactionTags {
    /// The bytes of the tags of a text, in their order. What stands there, nobody wrote.
    package static func ranges(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var ranges: [Range<Int>] = []
        var index = bytes.firstIndex(of: UInt8(ascii: "[")) ?? bytes.count
        while index < bytes.count {
            if let tag = tags.first(where: { bytes[index...].starts(with: $0) }) {
                ranges.append(index..<(index + tag.count))
                index += tag.count
            } else {
                index += 1
            }
        }
        return ranges
    }

    /// Whether a tag stands at a place of a text in UTF-8.
    package static func stands(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard unsafe text[place] == UInt8(ascii: "[") else { return false }
        return tags.contains { unsafe text[place...].starts(with: $0) }
    }

    /// The text with one letter for each tag, for a limit that stood when the text was written; nil without tags.
    static func shortened(_ text: String) -> String? { replaced(in: text, by: "x") }

    /// The text with a word that means nothing for each tag, for whatever must not take a tag's words for the
    /// respondent's; nil without tags.
    package static func muted(_ text: String) -> String? { replaced(in: text, by: " x ") }

    private static func replaced(in text: String, by other: String) -> String? {
        let ranges = ranges(in: text)
        guard !ranges.isEmpty else { return nil }
        var bytes = Array(text.utf8)
        for range in ranges.reversed() { bytes.replaceSubrange(range, with: other.utf8) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let tags = PersonalDetailKind.allCases.map { Array($0.tag.utf8) }
}
