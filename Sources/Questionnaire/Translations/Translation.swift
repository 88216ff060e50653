/// The translations into one language that can be shown: whole, and of the texts as they are now.
package struct Translation: Sendable {
    private struct Key: Hashable {
        var context: String
        var source: String
    }

    package let language: String
    package let pluralForms: PluralForms
    package let review: Review
    private let forms: [Key: [String]]

    /// - Parameter language: the code in the name of the file.
    package init(_ file: POFile, language: String) {
        self.language = language
        pluralForms = file.header["Plural-Forms"].flatMap(PluralForms.init) ?? PluralForms.of(language)
        review = Review(of: file)
        let usable = file.current.filter { !$0.isFuzzy && $0.isTranslated }
        forms = Dictionary(usable.map { (Key(context: $0.context ?? "", source: $0.source), $0.translations) }) {
            first, _ in first
        }
    }

    /// The translation of a text, in each form that the language has; nil where the source is to be shown.
    package subscript(context: String, source: String) -> [String]? { forms[Key(context: context, source: source)] }
}
