import Glibc

/// Signals that are handled in a way of our own for as long as this value lives, and as before after it.
package struct HandledSignals: ~Copyable {
    private let before: [(signal: Int32, handler: sighandler_t?)]
    /// Those that whoever started this program had blocked, so that they would never come.
    private let blocked: [Int32]

    /// Handles each of the signals so; `handler` can capture nothing, and may do next to nothing.
    init(_ signals: [Int32], by handler: sighandler_t?) {
        before = signals.map { ($0, signal($0, handler)) }
        var mask = Self.mask(signals)
        var old = sigset_t()
        unsafe pthread_sigmask(SIG_UNBLOCK, &mask, &old)
        blocked = signals.filter { unsafe sigismember(&old, $0) == 1 }
    }

    deinit {
        for (number, handler) in before { signal(number, handler) }
        var mask = Self.mask(blocked)
        unsafe pthread_sigmask(SIG_BLOCK, &mask, nil)
    }

    private static func mask(_ signals: [Int32]) -> sigset_t {
        var mask = sigset_t()
        unsafe sigemptyset(&mask)
        for signal in signals { unsafe sigaddset(&mask, signal) }
        return mask
    }
}
