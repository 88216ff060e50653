/// What one person marked on a sheet of answers.
package struct HandCoding: Sendable {
    /// An answer of a sheet: its key, and the question it answers.
    package struct AnswerKey: Hashable, Comparable, Sendable {
        package let key: String
        /// Empty where the sheet does not say.
        package let question: String

        package static func < (left: AnswerKey, right: AnswerKey) -> Bool {
            (left.key.count, left.key, left.question) < (right.key.count, right.key, right.question)
        }
    }

    /// An answer that was coded.
    package struct Row: Hashable, Sendable {
        /// The line of the file that it starts on.
        package let line: Int
        package let language: String
        package let text: String
        /// The ids of the themes that it was said to be about, and those that they are a part of.
        package let themes: Set<String>
    }

    /// The name of the file.
    package let name: String
    /// The ids of the themes that the sheet has a column for.
    package let themes: Set<String>
    package internal(set) var rows: [AnswerKey: Row] = [:]
    /// The lines on which nothing was marked, not even that there is no theme: nobody coded them yet.
    package internal(set) var unmarked: [Int] = []
}
