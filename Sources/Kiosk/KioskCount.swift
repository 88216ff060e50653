/// How many went through the kiosk. For the caller only: it is never shown or written.
package struct KioskCount: Hashable, Sendable {
    /// Whose answers are stored.
    package var submitted = 0
    /// Who began and left, or came to an early ending; nothing of theirs is kept.
    package var left = 0

    package init(submitted: Int = 0, left: Int = 0) {
        self.submitted = submitted
        self.left = left
    }
}
