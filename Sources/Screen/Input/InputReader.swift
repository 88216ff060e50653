import Glibc

/// Reads what somebody does from the descriptor of a terminal, in small pieces, and never waits for it.
struct InputReader {
    /// The bytes that are read at once, and how many are read before it is time for something else: neither keys nor
    /// a paste without end hold up a drawing or a signal. A paste is not drawn before it is over.
    private static let pieceSize = 1024
    private static let mostPasted = 256 * 1024
    /// The bytes of one key are not further apart; the key Esc takes so long.
    private static let escapeTime: Int32 = 50
    /// A paste whose end was lost is over when nothing came for so long, so that keys are heard again.
    private static let pasteGap = Duration.seconds(5)

    private let input: Int32
    private var decoder: InputDecoder
    private var piece: [UInt8]
    private var unread: Range<Int> = 0..<0
    /// What one byte told of, the first of it last.
    private var waiting: [Input] = []
    private var lastByte = ContinuousClock.now
    /// The bytes that were read since there was time for something else.
    private var read = 0

    init(reading input: Int32, _ keys: [String: Key], leavesByInterrupt: Bool) {
        self.input = input
        let interrupt: [String: Key] = leavesByInterrupt ? ["\u{3}": .leave] : [:]
        decoder = InputDecoder(keys: keys.merging(interrupt) { _, own in own })
        piece = [UInt8](repeating: 0, count: Self.pieceSize)
    }

    /// The next thing that somebody did, or nil when it is time for something else.
    mutating func next() -> Input? {
        while true {
            if let input = waiting.popLast() { return input }
            if let byte = unread.popFirst() {
                waiting = decoder.take(piece[byte]).reversed()
                piece[byte] = 0
            } else if decoder.isUndecided {
                if !fill(within: Self.escapeTime) { waiting = decoder.pause().reversed() }
            } else if read >= (decoder.isPasting ? Self.mostPasted : 1) || !fill(within: 0) {
                read = 0
                return nil
            }
        }
    }

    /// Drops what was read, and what has come and was not read yet. It is all looked at, or the end of a paste could
    /// be among it.
    mutating func forget() {
        // Whoever sends without end does not hold up the clearing of the screen.
        for _ in 0..<256 {
            while let byte = unread.popFirst() {
                _ = decoder.take(piece[byte])
                piece[byte] = 0
            }
            if !fill(within: 0) { break }
        }
        waiting = []
        read = 0
    }

    /// - Returns: Whether there is something to look at now.
    private mutating func fill(within milliseconds: Int32) -> Bool {
        var end = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
        guard unsafe poll(&end, 1, milliseconds) > 0, end[0].revents & Int16(POLLIN) != 0 else { return false }
        let input = input
        let count = unsafe piece.withUnsafeMutableBytes { unsafe Glibc.read(input, $0.baseAddress, $0.count) }
        guard count > 0 else { return false }
        let now = ContinuousClock.now
        if decoder.isPasting, now - lastByte > Self.pasteGap { waiting = decoder.endPaste().reversed() }
        lastByte = now
        unread = 0..<count
        read += count
        return true
    }
}
