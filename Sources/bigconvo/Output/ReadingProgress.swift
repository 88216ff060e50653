import Foundation
import Responses
import Screen
import Synchronization

/// Shows on standard error how far the reading of files is.
///
/// The line stands only on a terminal, and only once reading takes so long that somebody may wonder. A class,
/// because all threads that read tell the same one.
final class ReadingProgress: Sendable {
    private struct State {
        var done = 0
        var shown: ContinuousClock.Instant?
    }

    private let total: Int
    private let isShown = Console.showsProgress
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    private init(of total: Int) {
        self.total = total
    }

    /// Reads files with the line shown, takes it away again however that ends, and ends it when somebody presses
    /// Ctrl-C.
    ///
    /// - Throws: What `body` throws, and ``ReadingWatch/Stopped``.
    static func reading<Result>(_ files: [String], _ body: (ReadingWatch) throws -> Result) throws -> Result {
        let sizes = files.map { Shelf.size(of: $0) }
        // Of several files one without a size makes the whole unknown.
        let progress = ReadingProgress(of: sizes.contains(nil) ? 0 : sizes.reduce(0) { $0 + ($1 ?? 0) })
        let signals = HandledSignals.stopping(atOnce: sizes.contains(nil))
        defer { progress.finish() }
        let result = try body(
            ReadingWatch { bytes throws(ReadingWatch.Stopped) in
                if HandledSignals.isStopAsked { throw ReadingWatch.Stopped() }
                progress.add(bytes)
            })
        _ = consume signals
        return result
    }

    private func add(_ bytes: Int) {
        state.withLock { state in
            state.done += bytes
            guard isShown else { return }
            let now = ContinuousClock.now
            // Half a second before the first line, a tenth between two.
            let pause: Duration = state.shown == nil ? .milliseconds(500) : .milliseconds(100)
            guard now - (state.shown ?? start) >= pause else { return }
            state.shown = now
            let line = ProgressLine(done: state.done, total: total, elapsed: now - start)
            Console.tell("\r\(line.written(columns: Console.errorWidth))\u{1B}[K")
        }
    }

    /// Takes the line away, so that what comes next stands at the start of its own.
    private func finish() {
        state.withLock { if $0.shown != nil { Console.tell("\r\u{1B}[K") } }
    }
}
