import Glibc
package import Interview
import Screen
package import Signposting

/// Serves respondents in plain lines, one after the other, on a terminal or through a pipe.
///
/// On a terminal the screen is cleared between two people; through a pipe nothing but the text and
/// the replies passes. An ending takes no reply through a pipe.
package struct PlainKiosk {
    private let languages: [KioskLanguage]
    private let help: [HelpEntry]
    private let riskWords: RiskWords
    private let width: Int
    private let servesOnce: Bool
    private let store: (_ answers: Answers, _ language: String) throws -> Void

    /// - Parameters:
    ///   - languages: at least one; respondents choose among several.
    ///   - riskWords: what brings the offer of help forward when it is written.
    ///   - width: the cells of a line; more than 66 are not used.
    ///   - once: whether to stop after one respondent.
    ///   - store: keeps the answers, and returns only when they are safe.
    package init(
        _ languages: [KioskLanguage], help: [HelpEntry], riskWords: RiskWords = .none, width: Int, once: Bool,
        store: @escaping (_ answers: Answers, _ language: String) throws -> Void
    ) {
        self.languages = languages
        self.help = help
        self.riskWords = riskWords
        self.width = width
        servesOnce = once
        self.store = store
    }

    /// Serves until the input ends, or until one respondent is done.
    ///
    /// The end of the input is leaving: nothing of an interview under way is kept.
    package func run(reading input: Int32, writing output: Int32) -> KioskCount {
        let isTerminal = isatty(input) != 0 && isatty(output) != 0
        let deaf = HandledSignals.ignoring(isTerminal ? HandledSignals.keyboard + [SIGPIPE] : [SIGPIPE])
        let clearing = isTerminal ? HandledSignals.clearing() : nil
        defer {
            withExtendedLifetime(deaf) {}
            withExtendedLifetime(clearing) {}
        }
        var session = Session(
            reader: ReplyReader(reading: input), writer: TextWriter(writing: output), input: input,
            isTerminal: isTerminal)
        var count = KioskCount()
        repeat {
            serve(in: &session, counting: &count)
        } while !servesOnce && !session.hasEnded
        return count
    }

    private struct Session {
        var reader: ReplyReader
        var writer: TextWriter
        let input: Int32
        let isTerminal: Bool
        var hasEnded = false

        mutating func write(_ text: String) {
            if !writer.write(text) { hasEnded = true }
        }

        /// Takes away what stands on the screen and what can be scrolled back to.
        mutating func clear() {
            if isTerminal { write("\(HandledSignals.clearScreen)") }
        }
    }

    private func serve(in session: inout Session, counting count: inout KioskCount) {
        var interview = PlainInterview(languages, help: help, riskWords: riskWords, width: width)
        var turn = interview.open()
        var hasReplied = false
        session.clear()
        while !session.hasEnded {
            if let answers = turn.answers {
                turn = stored(answers, of: &interview)
                if interview.isOver { count.submitted += 1 }
            }
            if interview.isOver || interview.isAtEnding { session.clear() }
            session.write(turn.text.isEmpty ? "" : turn.text + "\n")
            if interview.isOver || (interview.isAtEnding && !session.isTerminal) { break }
            if session.isTerminal {
                if interview.isAtEnding { say(interview.wording[.endingPlain], in: &session) }
                session.write("> ")
            }
            switch session.reader.next() {
            case .line(let reply): turn = interview.take(reply)
            case .tooLong: turn = interview.takeOverlongLine()
            case .end:
                session.hasEnded = !staysOpen(session)
                // Whoever was here has gone; nobody who never replied is said goodbye to.
                session.clear()
                session.write(hasReplied || count == KioskCount() ? interview.leave().text : "")
                if hasReplied { count.left += 1 }
                return
            }
            hasReplied = true
            session.write(session.isTerminal ? "\n" : "")
        }
        if !interview.wasSubmitted, hasReplied { count.left += 1 }
        waitForTheNext(after: interview, in: &session)
    }

    private func stored(_ answers: Answers, of interview: inout PlainInterview) -> PlainTurn {
        do {
            try store(answers, interview.language)
        } catch {
            // The reason is for staff and could tell about the answers; the respondent is told what to do.
            return interview.notStored()
        }
        return interview.stored()
    }

    private func say(_ words: String, in session: inout Session) {
        var page = PlainPage(width: width)
        page.add(words)
        session.write(page.text)
    }

    private func waitForTheNext(after interview: PlainInterview, in session: inout Session) {
        guard session.isTerminal, !servesOnce, !session.hasEnded else { return }
        say(interview.wording[.nextPerson], in: &session)
        if session.reader.next() == .end { session.hasEnded = !staysOpen(session) }
        session.clear()
    }

    /// Whether the end of the input was only Ctrl-D, which ends an interview and not the kiosk.
    private func staysOpen(_ session: Session) -> Bool {
        var settings = termios()
        let isThere = unsafe tcgetattr(session.input, &settings) == 0
        return session.isTerminal && !servesOnce && isThere
    }
}
