import Glibc
package import Questionnaire
import Screen

/// Lets somebody type in paper forms in plain lines, on a terminal or through a pipe.
package struct PlainTypist {
    private let survey: CheckedSurvey
    private let width: Int
    private let rows: Int
    private let keep: (FormChange) throws -> Int

    /// - Parameters:
    ///   - width: the cells of a line; more than 66 are not used.
    ///   - rows: how many responses the file holds.
    ///   - keep: does to the file what a form asks for, and returns how many responses it holds then.
    package init(
        _ survey: CheckedSurvey, width: Int, rows: Int, keep: @escaping (FormChange) throws -> Int
    ) {
        self.survey = survey
        self.width = width
        self.rows = rows
        self.keep = keep
    }

    /// Goes on until it is left, or the input ends. Nothing of the form at hand is kept then.
    ///
    /// - Throws: what `keep` threw last, when the form at hand is one that could not be saved.
    package func run(reading input: Int32, writing output: Int32) throws -> EntryCount {
        let isTerminal = isatty(input) != 0 && isatty(output) != 0
        let deaf = HandledSignals.ignoring([SIGPIPE])
        defer { withExtendedLifetime(deaf) {} }
        // Through a pipe Ctrl-C stops it, as it stops every program there.
        let stops = [SIGTERM, SIGHUP] + (isTerminal ? [SIGINT] : [])
        let signals = SignalPipe(catching: stops)
        var reader = ReplyReader(reading: input)
        let writer = TextWriter(writing: output)
        var entry = PlainEntry(survey, rows: rows, width: width)
        var turn = entry.open()
        var trouble: (any Error)?
        while true {
            if let change = turn.change {
                do {
                    turn = entry.kept(rows: try keep(change))
                    trouble = nil
                } catch {
                    turn = entry.notKept(because: KeepingFault.words(for: error))
                    trouble = error
                }
            }
            if entry.isOver || !writer.write(turn.text + (turn.text.isEmpty ? "" : "\n")) { break }
            if isTerminal { _ = writer.write("> ") }
            if !reader.hasLine { _ = signals?.wait(beside: input) }
            let stopping = signals?.received() ?? []
            if stopping.contains(where: { $0 != SIGINT }) { break }
            turn = stopping.isEmpty ? next(from: &reader, to: &entry, isTerminal) : entry.take(":leave")
        }
        if let trouble { throw trouble }
        return entry.count
    }

    private func next(
        from reader: inout ReplyReader, to entry: inout PlainEntry, _ isTerminal: Bool
    ) -> EntryTurn {
        switch reader.next() {
        case .line(let reply): return entry.take(reply)
        case .tooLong: return entry.takeOverlongLine()
        // Ctrl-D on a terminal, after which one can go on; one that is gone ends again at once.
        case .end where isTerminal: return entry.take(":leave")
        case .end:
            entry.leave()
            return EntryTurn("")
        }
    }
}
