import Questionnaire
import Signposting

/// A part of a poster under its heading, as the templates read it.
struct PosterPagePart: Hashable, Sendable {
    /// The class of its element: `steps`, `emergency`.
    let kind: String
    let heading: String
    let blocks: [PosterPageBlock]
    /// The first line of a list, for where there is room for one.
    let firstLine: String?

    init(_ part: PosterPart) {
        kind = part.kind.rawValue
        heading = part.heading.harmless()
        blocks = part.blocks.map { PosterPageBlock($0) }
        firstLine = blocks.lazy.compactMap { $0.bullets?.items.first }.first
    }
}
