import Questionnaire
import Signposting

/// The lines of a list.
struct PosterPageList: Hashable, Sendable {
    let items: [PosterPageText]

    init(_ texts: [String], _ untranslated: UntranslatedTexts = .none) {
        items = texts.map { PosterPageText($0, untranslated) }
    }
}
