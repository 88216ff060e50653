/// Words that people see, in the language that the survey is written in.
///
/// `{ID}` puts in the label of an earlier closed answer; `{{` and `}}` stand for the braces
/// themselves. Two texts are equal when their words are, wherever they stand.
public struct Text: Hashable, Sendable {
    /// What a text is made of.
    package enum Piece: Hashable, Sendable {
        case words(String)
        /// The label of the answer to this question.
        case answer(to: String)
    }

    /// No id is longer; a brace that is closed farther on is only a brace.
    private static let longestPlaceholder = 200

    package var source: String
    package var range: SourceRange?

    package init(_ source: String, at range: SourceRange? = nil) {
        self.source = source
        self.range = range
    }

    /// Whether the words are the same, wherever they stand.
    public static func == (left: Text, right: Text) -> Bool { left.source == right.source }

    /// Hashes the words.
    public func hash(into hasher: inout Hasher) { hasher.combine(source) }

    /// The words and the placeholders in their order. A brace that is never closed is a word.
    package var pieces: [Piece] {
        var pieces: [Piece] = []
        var words = ""
        var rest = source[...]
        while let character = rest.first {
            if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
                words.append(character)
                rest = rest.dropFirst(2)
            } else if character == "{", let end = rest.prefix(Self.longestPlaceholder).firstIndex(of: "}") {
                if !words.isEmpty { pieces.append(.words(words)) }
                words = ""
                pieces.append(.answer(to: String(rest[rest.index(after: rest.startIndex)..<end])))
                rest = rest[rest.index(after: end)...]
            } else {
                words.append(character)
                rest = rest.dropFirst()
            }
        }
        if !words.isEmpty { pieces.append(.words(words)) }
        return pieces
    }

    /// The questions whose answers are put into this text.
    package var placeholders: [String] {
        pieces.compactMap { if case .answer(let question) = $0 { question } else { nil } }
    }
}

extension Text {
    /// A text that a program made; the ends of lines in it become blanks, and what could act on a
    /// terminal becomes U+FFFD, so that a survey file can hold it.
    public init(words source: String) { self.init(source.harmless()) }
}

extension Text: ExpressibleByStringLiteral {
    /// A text in a program; the ends of lines in it become blanks.
    public init(stringLiteral source: String) { self.init(words: source) }
}
