import Questionnaire
import Signposting

/// What a draft says of itself.
struct PosterPageDraft: Hashable, Sendable {
    struct Item: Hashable, Sendable {
        let sentence: String
        let sources: [String]
    }

    struct List: Hashable, Sendable {
        /// Over what is missing.
        let heading: String
        let items: [Item]
    }

    /// On the face of the poster.
    let banner: String
    /// What is missing, as pages of their own; none where they are left out.
    let lists: [List]

    init(_ draft: Draft, isListed: Bool) {
        banner = draft.banner
        guard isListed else {
            lists = []
            return
        }
        lists = draft.tasks.map { task in
            List(
                heading: task.heading,
                items: task.items.map { item in
                    Item(sentence: item.sentence.harmless(), sources: item.sources.map { $0.harmless() })
                })
        }
    }
}
