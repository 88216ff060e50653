import Glibc

extension HandledSignals {
    /// The signal to stop clears the terminal and ends the program at once.
    ///
    /// Somebody who stops a kiosk must not find on its screen what the last person typed. The handler does
    /// only what a handler may: it writes and exits. A response that is being stored then is either on the
    /// disk or not there, as with a pulled plug, and was not thanked for.
    package static func clearing() -> HandledSignals {
        HandledSignals(
            [SIGTERM],
            by: { _ in
                let clear = HandledSignals.clearScreen
                _ = unsafe write(STDOUT_FILENO, clear.utf8Start, clear.utf8CodeUnitCount)
                _exit(0)
            })
    }

    /// Takes away what stands on the screen and what can be scrolled back to.
    package static var clearScreen: StaticString { "\u{1B}[H\u{1B}[2J\u{1B}[3J" }
}
