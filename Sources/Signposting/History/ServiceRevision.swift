/// A services file as it was when somebody saved it to the history of the folder.
package struct ServiceRevision: Hashable, Sendable {
    /// Nil for what nobody has saved yet.
    package let day: String?
    package let who: String
    /// Nil where the file was not there.
    package let text: String?

    package init(day: String?, who: String, text: String?) {
        self.day = day
        self.who = who
        self.text = text
    }
}
