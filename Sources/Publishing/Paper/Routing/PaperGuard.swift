/// What keeps people away from questions that are not for them: a condition, and where to go on without it.
package struct PaperGuard: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        /// A whole part, by the index of its section.
        case part(Int)
        /// Questions of one part that share a condition.
        case items
    }

    package let scope: Scope
    /// Never ``PaperCondition/always``.
    package let condition: PaperCondition
    /// The questions and notes behind it, by their index in the survey. Who does not fulfil the condition goes on at
    /// the upper bound; when that is the number of questions, at the end of the form.
    package let items: Range<Int>
}
