/// A page of questions.
public struct Section: Hashable, Sendable {
    package var id: Identifier
    package var title: Text
    /// What is said above its questions.
    package var introduction: [Text] = []
    /// Its questions are asked only when this is true.
    package var condition: Condition?
    package var questions: [Question] = []
    /// Where its `when` stands.
    package var places = PropertyPlaces()

    package init(_ id: Identifier, _ title: Text) {
        self.id = id
        self.title = title
    }
}
