import Questionnaire
import Signposting

/// A text on a page, as the templates read it: `{{.}}` is its words.
struct PosterPageText: Hashable, Sendable, CustomStringConvertible {
    let description: String
    /// Whether it stands in English on a poster in another language, so that it has to be read as English.
    let isEnglish: Bool

    init(_ text: String, _ untranslated: UntranslatedTexts = .none) {
        description = text.harmless()
        isEnglish = untranslated.contains(text)
    }
}
