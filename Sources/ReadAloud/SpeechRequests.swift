import Glibc

/// Requests as they come in. Only the newest counts: what was to be said before it is out of date.
struct SpeechRequests {
    enum Newest: Hashable {
        case none
        case request(SpeechRequest)
        /// Nobody asks any more.
        case end
    }

    private let input: Int32
    private var begun: [UInt8] = []
    private var hasEnded = false

    init(reading input: Int32) {
        self.input = input
    }

    /// Waits for a request, and takes the newest.
    mutating func next() -> Newest {
        while !hasEnded {
            if let newest = take(), let request = SpeechRequest(line: newest) { return .request(request) }
        }
        return .end
    }

    /// Whether a newer one is there.
    var hasNews: Bool {
        var ends = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
        return unsafe poll(&ends, 1, 0) > 0
    }

    /// The last whole line of what is there to read.
    private mutating func take() -> [UInt8]? {
        repeat {
            var bytes = [UInt8](repeating: 0, count: SpeechRequest.longest)
            let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(input, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                hasEnded = true
                break
            }
            begun += bytes.prefix(count)
        } while hasNews
        var lines = begun.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        begun = Array(lines.removeLast())
        return lines.last.map { Array($0) }
    }
}
