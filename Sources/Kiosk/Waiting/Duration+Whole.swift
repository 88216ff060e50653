extension Duration {
    /// The seconds that a countdown shows: a part of one counts as a whole one.
    var wholeSeconds: Int {
        let (seconds, rest) = components
        return Int(clamping: seconds) + (rest > 0 ? 1 : 0)
    }

    /// The milliseconds, up to the next whole one, that a system call waits: never too short.
    package var milliseconds: Int32 {
        let (seconds, rest) = components
        return Int32(clamping: seconds * 1000 + (rest + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
