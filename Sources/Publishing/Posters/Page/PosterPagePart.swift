import Questionnaire
import Signposting

/// A part of a poster under its heading, as the templates read it.
struct PosterPagePart: Hashable, Sendable {
    /// The class of its element: `steps`, `emergency`.
    let kind: String
    let heading: PosterPageText
    let blocks: [PosterPageBlock]
    /// The first line of a list, for where there is room for one.
    let firstLine: PosterPageText?

    init(_ part: PosterPart, _ untranslated: UntranslatedTexts = .none) {
        kind = part.kind.rawValue
        heading = PosterPageText(part.heading, untranslated)
        blocks = part.blocks.map { PosterPageBlock($0, untranslated) }
        firstLine = blocks.lazy.compactMap { $0.bullets?.items.first }.first
    }
}
