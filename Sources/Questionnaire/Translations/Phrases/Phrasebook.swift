/// What the program itself says, in one language. What is not translated is said in English.
package struct Phrasebook: Sendable {
    package let language: String
    private let translation: Translation?

    package static let english = Phrasebook(language: "en", translation: nil)

    package init(_ translation: Translation) {
        self.init(language: translation.language, translation: translation)
    }

    private init(language: String, translation: Translation?) {
        self.language = language
        self.translation = translation
    }

    /// - Parameter values: what is put in for `{name}`, by its name.
    package func callAsFunction(_ phrase: some Phrase, _ values: [String: String] = [:]) -> String {
        let words = translation?[phrase.context, phrase.rawValue]?.first ?? phrase.rawValue
        return Self.filled(words, with: values)
    }

    /// - Parameter count: chooses the form, and is put in for `{count}`.
    package func callAsFunction(
        _ phrase: some CountedPhrase, count: Int, _ values: [String: String] = [:]
    ) -> String {
        var words = count == 1 ? phrase.one : phrase.other
        if let translation, let forms = translation[phrase.context, phrase.one] {
            let index = translation.pluralForms.index(for: count)
            words = forms.indices.contains(index) ? forms[index] : forms.last ?? words
        }
        return Self.filled(words, with: values.merging(["count": String(count)]) { given, _ in given })
    }

    private static func filled(_ words: String, with values: [String: String]) -> String {
        guard words.contains("{") || words.contains("}") else { return words }
        return Text(words).pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .answer(let name): values[name] ?? "{\(name)}"
            }
        }.joined()
    }
}
