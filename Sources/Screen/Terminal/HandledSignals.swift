import Glibc

/// Signals that are handled in a way of our own for as long as this value lives, and as before after it.
package struct HandledSignals: ~Copyable {
    private let before: [(signal: Int32, handler: sighandler_t?)]

    /// Handles each of the signals so; `handler` can capture nothing, and may do next to nothing.
    init(_ signals: [Int32], by handler: sighandler_t?) {
        before = signals.map { ($0, signal($0, handler)) }
    }

    deinit {
        for (number, handler) in before { signal(number, handler) }
    }
}
