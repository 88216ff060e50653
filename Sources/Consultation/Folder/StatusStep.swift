/// One step of a consultation, and whether it is done.
package struct StatusStep: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        case done
        /// The first that is not done and has to be.
        case next
        case later
        /// It can be done now, and need not be.
        case ifYouWant = "if-you-want"
    }

    /// Kebab case, never changes.
    package let id: String
    package let state: State
    /// What is done, or what there is to do, in sentences.
    package let words: String
    /// The command to type; nil for what is done, and for what no command does.
    package let command: String?
}
