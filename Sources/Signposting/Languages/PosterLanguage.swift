package import Questionnaire

/// The language that a poster is in, and its words in that language.
///
/// What services say of themselves stays in English: nobody has asked whether they speak another language.
package struct PosterLanguage: Sendable {
    package static let english = PosterLanguage(phrasebook: .english, translation: nil)

    let phrasebook: Phrasebook
    private let translation: Translation?

    /// - Parameter translation: of the words of posters.
    package init(_ translation: Translation) {
        self.init(phrasebook: Phrasebook(translation), translation: translation)
    }

    private init(phrasebook: Phrasebook, translation: Translation?) {
        self.phrasebook = phrasebook
        self.translation = translation
    }

    package var code: String { phrasebook.language }

    /// Whether a person who speaks the language has read it.
    var isReviewed: Bool { translation?.review.isReviewed ?? true }

    /// Whether a phrase would be said in English.
    func lacks(_ phrase: some Phrase) -> Bool {
        translation.map { $0[phrase.context, phrase.rawValue] == nil } ?? false
    }

    /// A text of a bank; nil where it is not translated as it is now.
    ///
    /// - Parameter context: the part of the bank that it stands in, such as `poster/waiting`.
    func callAsFunction(_ text: Text, of context: String) -> Text? {
        guard let translation else { return text }
        return translation[text.context(in: context), text.source]?.first.map { Text($0, at: text.range) }
    }
}

extension Text {
    /// What it is called in translation files: by its own words, so that it keeps its translation wherever it moves among
    /// the headlines and the steps.
    func context(in part: String) -> String { "\(part)/\(WordsFingerprint(of: [source]).description.prefix(8))" }
}
