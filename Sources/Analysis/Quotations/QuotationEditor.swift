import Responses

/// Makes the words of an answer fit to be quoted, where they can be.
struct QuotationEditor: Sendable {
    /// Words, and what makes two texts one: their words without capitals and punctuation.
    struct Edited {
        let said: String
        let folded: String
    }

    /// What is longer is a letter, and a letter is somebody's.
    static let lengths = 3...60
    /// The most bytes of a word; what is longer is no word, and fits on no page.
    private static let longestWord = 100
    /// No text with more bytes can have so few words.
    private static let mostBytes = 2 * lengths.upperBound * longestWord

    private let scanner: PersonalDetailScanner
    private var redactor: Redactor

    /// - Parameter known: the numbers and addresses of services, which stay.
    init(keeping known: KnownContacts) {
        scanner = PersonalDetailScanner(keeping: known)
        redactor = Redactor(Redaction(keeping: known))
    }

    /// The words on one line, with tags in the place of personal details; nil for what is not to be quoted.
    ///
    /// A name is known by what stands round it, and so it is a guess. Where one name was guessed another may have been
    /// missed, so such a text is not quoted at all.
    mutating func edited(_ written: String) -> Edited? {
        guard written.utf8.count <= Self.mostBytes else { return nil }
        let plain = PlainWords(written).text
        guard !plain.unicodeScalars.contains("\u{FFFD}"), !plain.contains(PersonalDetailKind.name.tag),
            !scanner.details(in: plain).contains(where: { $0.kind == .name })
        else { return nil }
        let said = redactor.redacted(plain)
        let words = Self.words(of: said)
        guard Self.lengths.contains(words.count), words.allSatisfy({ $0.utf8.count <= Self.longestWord }) else {
            return nil
        }
        return Edited(said: said, folded: words.joined(separator: " "))
    }

    /// The folded words that somebody wrote; tags are nobody's.
    static func words(of said: String) -> [String] {
        var bytes = Array(said.utf8)
        for range in RedactionTags.ranges(in: said).reversed() { bytes.replaceSubrange(range, with: " ".utf8) }
        let text = FoldedText(String(decoding: bytes, as: UTF8.self))
        return text.words.map(text.key)
    }
}
