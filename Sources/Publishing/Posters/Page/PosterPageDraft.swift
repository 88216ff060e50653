import Questionnaire
import Signposting

/// What a draft says of itself.
struct PosterPageDraft: Hashable, Sendable {
    struct Item: Hashable, Sendable {
        let sentence: String
        let sources: [String]
    }

    /// On the face of the poster.
    let banner: String
    /// What is missing, as a page of its own.
    let list: List?

    struct List: Hashable, Sendable {
        /// Over what is missing.
        let heading: String
        let items: [Item]
    }

    init(_ draft: Draft, isListed: Bool) {
        banner = Draft.banner
        let items = draft.items.map { item in
            Item(sentence: item.sentence.harmless(), sources: item.sources.map { $0.harmless() })
        }
        list = isListed ? List(heading: Draft.toDo, items: items) : nil
    }
}
