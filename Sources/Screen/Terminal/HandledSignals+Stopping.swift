import Glibc
import Synchronization

extension HandledSignals {
    private static let isAsked = Atomic(false)

    /// Whether somebody asked for the work to stop since ``stopping(atOnce:)``.
    package static var isStopAsked: Bool { isAsked.load(ordering: .relaxed) }

    /// What shells give a program that Ctrl-C ended.
    package static let stopped: Int32 = 130

    /// What is said then. Nothing is put under its name before the work is done.
    package static var stoppedWords: StaticString { "Stopped; nothing was written.\n" }

    /// The signals to stop are remembered, so that the work ends where nothing of it is left behind.
    ///
    /// - Parameter atOnce: whether to end the program wherever it is: it may be waiting for a pipe into which
    ///   nobody writes.
    package static func stopping(atOnce: Bool) -> HandledSignals {
        isAsked.store(false, ordering: .relaxed)
        guard atOnce else {
            return HandledSignals(
                [SIGINT, SIGTERM, SIGHUP], by: { _ in HandledSignals.isAsked.store(true, ordering: .relaxed) })
        }
        return HandledSignals(
            [SIGINT, SIGTERM, SIGHUP],
            by: { _ in
                let words = HandledSignals.stoppedWords
                _ = unsafe write(STDERR_FILENO, "\n", 1)
                _ = unsafe write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
                _exit(HandledSignals.stopped)
            })
    }
}
