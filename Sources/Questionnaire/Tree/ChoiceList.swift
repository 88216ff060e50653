/// Choices that several questions share.
public struct ChoiceList: Hashable, Sendable {
    package var id: Identifier
    package var choices: [Choice]

    package init(_ id: Identifier, _ choices: [Choice] = []) {
        self.id = id
        self.choices = choices
    }
}
