import Glibc

/// Signals that clear the terminal and end the program at once, for as long as this value lives.
///
/// Somebody who stops a kiosk must not find on its screen what the last person typed. The handler does
/// only what a handler may: it writes and exits. A response that is being stored then is either on the
/// disk or not there, as with a pulled plug, and was not thanked for.
struct ClearingSignals: ~Copyable {
    private let before: [(signal: Int32, handler: sighandler_t?)]

    init() {
        before = [SIGTERM, SIGHUP].map { number in
            let handler = signal(number) { _ in
                let clear: StaticString = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
                _ = unsafe write(STDOUT_FILENO, clear.utf8Start, clear.utf8CodeUnitCount)
                _exit(0)
            }
            return (number, handler)
        }
    }

    deinit {
        for (number, handler) in before { signal(number, handler) }
    }
}
