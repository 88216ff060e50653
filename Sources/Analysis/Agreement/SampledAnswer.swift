/// One answer of a sample that people code by hand, with its personal details taken out.
package struct SampledAnswer: Hashable, Sendable {
    /// A random number of the sample.
    package let key: String
    /// The id of the question.
    package let question: String
    package let language: String
    package let text: String

    package init(key: String, question: String, language: String, text: String) {
        self.key = key
        self.question = question
        self.language = language
        self.text = text
    }
}
