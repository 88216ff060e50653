import Glibc
import Synchronization

/// Signals as bytes that can be waited for beside the keys, whichever thread they come to.
///
/// A handler may do next to nothing; writing one byte into a pipe is among the few things it may. What
/// the signal means is decided where the byte is read, so that the terminal is put back in order by
/// the same code as always.
package struct SignalPipe: ~Copyable {
    /// The end that a handler writes to; -1 while there is none. A handler can capture nothing.
    private static let sending = Atomic<Int32>(-1)

    /// The end to wait at and read from: a byte for every signal, holding its number.
    package let receiving: Int32
    private let sender: Int32
    private let handlers: HandledSignals

    /// - Returns: Nil when the process may open no more files.
    package init?(catching signals: [Int32]) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        Self.sending.store(ends[1], ordering: .sequentiallyConsistent)
        receiving = ends[0]
        sender = ends[1]
        handlers = HandledSignals(
            signals,
            by: { number in
                var byte = UInt8(truncatingIfNeeded: number)
                unsafe write(SignalPipe.sending.load(ordering: .sequentiallyConsistent), &byte, 1)
            })
    }

    deinit {
        // A signal that comes before the old handlers are back writes to no end at all.
        Self.sending.store(-1, ordering: .sequentiallyConsistent)
        close(receiving)
        close(sender)
    }

    /// Waits for something to read from a descriptor, or for a signal.
    ///
    /// - Parameters:
    ///   - other: a second descriptor; -1 for none.
    ///   - milliseconds: how long at most; -1 is for ever.
    /// - Returns: False when nothing will come from the first descriptor any more.
    package func wait(beside input: Int32, and other: Int32 = -1, atMost milliseconds: Int32 = -1) -> Bool {
        var ends = [
            pollfd(fd: input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: receiving, events: Int16(POLLIN), revents: 0),
            pollfd(fd: other, events: Int16(POLLIN), revents: 0),
        ]
        let count = unsafe poll(&ends, nfds_t(ends.count), milliseconds)
        if count < 0 { return errno == EINTR }
        return ends[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0
    }

    /// The signals that came since the last look.
    package func received() -> [Int32] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(receiving, $0.baseAddress, $0.count) }
        return bytes.prefix(max(0, count)).map(Int32.init)
    }
}
