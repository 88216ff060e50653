/// A shortest set of answers that leads somewhere. It is made up; everything that it does not name may
/// be left blank, or declined where an answer is needed.
package struct Witness: Hashable, Sendable {
    /// One answer, to a question of this id.
    package struct Step: Hashable, Sendable {
        package var question: String
        package var reply: Reply
    }

    /// In the order of the survey.
    package var steps: [Step]

    package init(steps: [Step]) {
        self.steps = steps
    }
}
