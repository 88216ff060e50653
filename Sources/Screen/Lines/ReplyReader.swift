import Glibc

/// Reads reply lines from a file descriptor.
package struct ReplyReader {
    package enum Reply: Equatable {
        case line(String)
        /// A line beyond ``ReplyReader/longest``; the whole of it was passed over.
        case tooLong
        /// The input has ended. A last line without a line end was never confirmed, so it is none.
        case end
    }

    /// The most bytes of a line.
    package static let longest = 64 * 1024

    private let input: Int32
    private var waiting: [UInt8] = []
    /// Where the bytes that were not looked at yet begin.
    private var position = 0

    package init(reading input: Int32) {
        self.input = input
    }

    /// Whether a whole line was read already, so that ``next()`` does not wait.
    package var hasLine: Bool { waiting[position...].contains(UInt8(ascii: "\n")) }

    package mutating func next() -> Reply {
        var line: [UInt8] = []
        var isTooLong = false
        while true {
            let rest = waiting[position...]
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            if !isTooLong { line += rest[..<(end ?? rest.endIndex)] }
            if line.count > Self.longest {
                isTooLong = true
                line = []
            }
            if let end {
                position = end + 1
                return isTooLong ? .tooLong : .line(Self.text(of: line))
            }
            guard fill() else { return .end }
        }
    }

    /// Reads from a terminal, where nothing of a line comes before the whole of it.
    ///
    /// - Returns: Nil when none has come in that time.
    package mutating func next(within milliseconds: Int32) -> Reply? {
        if !waiting[position...].contains(UInt8(ascii: "\n")) {
            var ends = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
            var count: Int32
            repeat { count = unsafe poll(&ends, 1, milliseconds) } while count < 0 && errno == EINTR
            if count == 0 { return nil }
        }
        return next()
    }

    /// Drops what was read and not taken yet.
    package mutating func forget() {
        waiting = []
        position = 0
    }

    /// Bytes that are no UTF-8 become U+FFFD.
    private static func text(of line: [UInt8]) -> String {
        String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...], as: UTF8.self)
    }

    private mutating func fill() -> Bool {
        position = 0
        waiting = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = unsafe waiting.withUnsafeMutableBytes { unsafe read(input, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            waiting.removeLast(waiting.count - max(0, count))
            return count > 0
        }
    }
}
