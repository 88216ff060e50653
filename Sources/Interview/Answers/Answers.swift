/// Everything that one respondent left, by the id of the question.
package struct Answers: Hashable, Sendable {
    private var byQuestion: [String: GivenAnswer] = [:]

    package init() {}

    package init(_ answers: [String: GivenAnswer]) {
        byQuestion = answers
    }

    package subscript(question: String) -> GivenAnswer? {
        get { byQuestion[question] }
        set { byQuestion[question] = newValue }
    }

    package var questions: Set<String> { Set(byQuestion.keys) }

    package var isEmpty: Bool { byQuestion.isEmpty }
}
