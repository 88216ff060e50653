/// What is said when a choice ends the survey early.
public struct Ending: Hashable, Sendable {
    package var id: Identifier
    package var paragraphs: [Text]

    package init(_ id: Identifier, _ paragraphs: [Text] = []) {
        self.id = id
        self.paragraphs = paragraphs
    }
}
