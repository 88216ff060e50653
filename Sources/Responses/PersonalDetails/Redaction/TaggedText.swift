/// A text cut at its personal details.
struct TaggedText {
    enum Piece {
        case words(String)
        /// A detail, and the words round it with all other details under their tags.
        case detail(PersonalDetailKind, String, context: String)
    }

    /// The most characters of the words on either side of a detail.
    private static let contextLength = 40

    private(set) var pieces: [Piece] = []

    init(_ text: String, _ details: [PersonalDetail]) {
        let bytes = Array(text.utf8)
        func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        for (index, detail) in details.enumerated() {
            let start = index == 0 ? 0 : details[index - 1].range.upperBound
            let before = words(start..<detail.range.lowerBound)
            if !before.isEmpty { pieces.append(.words(before)) }
            let end = index + 1 < details.count ? details[index + 1].range.lowerBound : bytes.count
            let after =
                words(detail.range.upperBound..<end) + (index + 1 < details.count ? details[index + 1].kind.tag : "")
            let earlier = index == 0 ? "" : details[index - 1].kind.tag
            let context = "\((earlier + before).suffix(Self.contextLength))[…]\(after.prefix(Self.contextLength))"
            pieces.append(.detail(detail.kind, words(detail.range), context: context.replacing("\n", with: " ")))
        }
        let rest = words((details.last?.range.upperBound ?? 0)..<bytes.count)
        if !rest.isEmpty { pieces.append(.words(rest)) }
    }
}
