import Screen

/// The two ends of the plain mode: what is read, and what is written.
struct PlainSession {
    let input: Int32
    let isTerminal: Bool
    var hasEnded = false
    private var reader: ReplyReader
    private let writer: TextWriter

    init(reading input: Int32, writing output: Int32, isTerminal: Bool) {
        self.input = input
        self.isTerminal = isTerminal
        reader = ReplyReader(reading: input)
        writer = TextWriter(writing: output)
    }

    mutating func write(_ text: String) {
        if !writer.write(text) { hasEnded = true }
    }

    mutating func next() -> ReplyReader.Reply { heard(reader.next()) }

    /// - Returns: Nil when no reply came in that time.
    mutating func next(within time: Duration) -> ReplyReader.Reply? {
        reader.next(within: time.milliseconds).map(heard)
    }

    /// On a terminal, keys that elsewhere stop a program leave a character in the line that means nothing.
    private func heard(_ reply: ReplyReader.Reply) -> ReplyReader.Reply {
        guard isTerminal, case .line(let line) = reply else { return reply }
        let heard = line.unicodeScalars.filter { $0 == "\t" || $0.properties.generalCategory != .control }
        return .line(String(String.UnicodeScalarView(heard)))
    }

    /// Takes away what stands on the screen, what can be scrolled back to, and what was typed ahead.
    mutating func clear() {
        GuardedMemory.scrub()
        guard isTerminal else { return }
        reader.forget()
        LineTerminal.forgetTyping(of: input)
        write("\(HandledSignals.clearScreen)")
    }
}
