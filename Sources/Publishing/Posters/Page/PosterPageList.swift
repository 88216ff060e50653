import Questionnaire

/// The lines of a list.
struct PosterPageList: Hashable, Sendable {
    let items: [String]

    init(_ texts: [String]) { items = texts.map { $0.harmless() } }
}
