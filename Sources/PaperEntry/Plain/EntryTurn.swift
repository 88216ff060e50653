/// What the plain mode does after a reply.
package struct EntryTurn: Hashable, Sendable {
    /// What to write; empty while lines of a longer text come in.
    package var text: String
    /// What has to happen to the file now. Nothing is said until it is known whether that worked.
    package var change: FormChange?

    init(_ text: String, making change: FormChange? = nil) {
        self.text = text
        self.change = change
    }
}
