/// Is told how far the reading of files has come, and may stop it.
package struct ReadingWatch: Sendable {
    /// Somebody asked for the work to stop.
    package struct Stopped: Error {
        package init() {}
    }

    private let onRead: @Sendable (_ bytes: Int) throws(Stopped) -> Void

    /// - Parameter onRead: called with the bytes that came since the last call, from any thread.
    package init(onRead: @escaping @Sendable (_ bytes: Int) throws(Stopped) -> Void) {
        self.onRead = onRead
    }

    /// Looks away.
    package static let none = ReadingWatch { _ in }

    package func read(_ bytes: Int) throws(Stopped) { try onRead(bytes) }
}
