import Glibc

/// Signals that do nothing for as long as this value lives.
///
/// A kiosk is not stopped from its keyboard: Ctrl-C would hand the machine to whoever stands there.
struct IgnoredSignals: ~Copyable {
    /// What a keyboard can send.
    static let keyboard = [SIGINT, SIGQUIT, SIGTSTP]

    private let before: [(signal: Int32, handler: sighandler_t?)]

    init(_ signals: [Int32]) {
        before = signals.map { ($0, signal($0, SIG_IGN)) }
    }

    deinit {
        for (number, handler) in before { signal(number, handler) }
    }
}
