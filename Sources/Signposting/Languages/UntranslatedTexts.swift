import Questionnaire

/// What stands in English on a poster in another language, because its English has changed since it was translated, or
/// is new.
package struct UntranslatedTexts: Hashable, Sendable {
    package static let none = UntranslatedTexts([])

    /// The English texts as a bank has them, each once, in the order in which the poster was put together.
    package let sources: [String]
    private let frames: [Frame]

    init(_ sources: [String]) {
        var seen: Set<String> = []
        self.sources = sources.filter { seen.insert($0).inserted }
        frames = self.sources.map(Frame.init)
    }

    package var isEmpty: Bool { sources.isEmpty }

    /// Whether a printed text is one of them, whatever was put into it.
    package func contains(_ printed: String) -> Bool { frames.contains { $0.fits(printed) } }

    /// A text up to what is put into it first, and from what is put in last.
    private struct Frame: Hashable {
        let start: String
        /// Nil where nothing is put in.
        let end: String?

        init(_ source: String) {
            let pieces = Text(source).pieces
            guard pieces.contains(where: { if case .answer = $0 { true } else { false } }) else {
                (start, end) = (source, nil)
                return
            }
            start = if case .words(let words)? = pieces.first { words } else { "" }
            end = if case .words(let words)? = pieces.last { words } else { "" }
        }

        func fits(_ printed: String) -> Bool {
            guard let end else { return printed == start }
            // A text of nothing but what is put in fits everything, and says nothing.
            guard start.count + end.count > 3, printed.count >= start.count + end.count else { return false }
            return printed.hasPrefix(start) && printed.hasSuffix(end)
        }
    }
}
