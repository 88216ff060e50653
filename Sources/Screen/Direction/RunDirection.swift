package import Questionnaire

/// In which direction a run of a line reads by itself. Where it stands on the line is for the page to say.
package enum RunDirection: Hashable, Sendable {
    /// That of its letters. Where it has none, or of both directions, that of the page.
    case ofLetters
    /// That of the page, whatever the letters are: boxes and marks, of which an `x` is no letter.
    case ofPage
    /// This one on every page.
    case fixed(WritingDirection)

    /// That of a text which is broken into several runs: a line of it that has only an English word goes along.
    init(ofWhole text: String) { self = text.onlyDirection.map(RunDirection.fixed) ?? .ofPage }

    func resolved(for text: some StringProtocol, on page: WritingDirection) -> WritingDirection {
        switch self {
        case .ofLetters: text.onlyDirection ?? page
        case .ofPage: page
        case .fixed(let direction): direction
        }
    }
}
