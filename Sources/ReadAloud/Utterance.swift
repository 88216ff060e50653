/// Words to say, in the language that they are in.
package struct Utterance: Hashable, Sendable {
    package var text: String
    /// The code of the language, such as `pl`.
    package var language: String

    package init(_ text: String, in language: String) {
        self.text = text
        self.language = language
    }

    /// The language without its country or script: voices are told apart by no more here.
    package var primaryLanguage: String { Self.primary(language) }

    static func primary(_ language: String) -> String {
        String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
}

extension [Utterance] {
    /// What follows each other in one language, put together: a message for each language and no more.
    package var together: [Utterance] {
        var result: [Utterance] = []
        for utterance in self where !utterance.text.isEmpty {
            // Without a stop a voice runs from a title into the hint below it.
            let isClosed = utterance.text.last.map { ".!?:;…।؟。".contains($0) } ?? true
            let text = utterance.text + (isClosed ? "" : ".")
            if let last = result.last, last.language == utterance.language {
                result[result.count - 1].text += " " + text
            } else {
                result.append(Utterance(text, in: utterance.language))
            }
        }
        return result
    }
}
