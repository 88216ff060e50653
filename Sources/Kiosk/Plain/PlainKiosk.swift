import Glibc
package import Interview
import Screen
package import Signposting

/// Serves respondents in plain lines, one after the other, on a terminal or through a pipe.
///
/// On a terminal the screen is cleared between two people, and when nobody replies; through a pipe nothing
/// but the text and the replies passes. An ending takes no reply through a pipe.
package struct PlainKiosk {
    private let languages: [KioskLanguage]
    private let help: [HelpEntry]
    private let setup: KioskSetup
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
        _ languages: [KioskLanguage], help: [HelpEntry], riskWords: RiskWords = .none,
        setup: KioskSetup = KioskSetup(), width: Int, once: Bool,
        store: @escaping (_ answers: Answers, _ language: String) throws -> Void
    ) {
        self.languages = languages
        self.help = help
        self.setup = setup
        self.riskWords = riskWords
        self.width = width
        servesOnce = once
        self.store = store
    }

    /// Serves until the input ends, or until one respondent is done.
    ///
    /// The end of the input is leaving: nothing of an interview under way is kept. A terminal has no end before
    /// it goes away. A practice can be stopped with Ctrl-C.
    package func run(reading input: Int32, writing output: Int32) -> KioskCount {
        let isTerminal = isatty(input) != 0 && isatty(output) != 0
        let isLockedDown = isTerminal && !setup.isPractice
        let deaf = HandledSignals.ignoring(isLockedDown ? HandledSignals.unheard : [SIGPIPE])
        let clearing = isTerminal ? HandledSignals.clearing() : nil
        let terminal = isLockedDown ? LineTerminal(reading: input) : nil
        defer {
            withExtendedLifetime(deaf) {}
            withExtendedLifetime(clearing) {}
            withExtendedLifetime(terminal) {}
        }
        var session = PlainSession(reading: input, writing: output, isTerminal: isTerminal)
        var count = KioskCount()
        repeat {
            serve(in: &session, counting: &count)
        } while !servesOnce && !session.hasEnded
        return count
    }

    private func serve(in session: inout PlainSession, counting count: inout KioskCount) {
        var interview = PlainInterview(
            languages, help: help, riskWords: riskWords, isPractice: setup.isPractice, width: width)
        var turn = interview.open()
        var hasReplied = false
        session.clear()
        if setup.isPractice, session.isTerminal { say(interview.wording[.endPracticePlain], in: &session) }
        while !session.hasEnded {
            if let answers = turn.answers {
                turn = stored(answers, of: &interview)
                if interview.isOver { count.submitted += 1 }
            }
            if interview.isOver || interview.isAtEnding { session.clear() }
            say(turn, of: interview, in: &session)
            if interview.isOver || (interview.isAtEnding && !session.isTerminal) { break }
            if session.isTerminal {
                if interview.isAtEnding { say(interview.wording[.endingPlain], in: &session) }
                session.write("> ")
            }
            switch reply(to: turn, of: interview, hasReplied: hasReplied, in: &session) {
            case .line(let reply): turn = interview.take(reply)
            case .tooLong: turn = interview.takeOverlongLine()
            case .end:
                session.hasEnded = !staysOpen(session)
                // Whoever was here has gone; nobody who never replied is said goodbye to.
                session.clear()
                session.write(hasReplied || count == KioskCount() ? interview.leave().text : "")
                if hasReplied { count.left += 1 }
                return
            case nil:
                count.left += 1
                return session.clear()
            }
            hasReplied = true
            session.write(session.isTerminal ? "\n" : "")
        }
        if !interview.wasSubmitted, hasReplied { count.left += 1 }
        waitForTheNext(after: interview, reading: turn.text.letterCount, in: &session)
    }

    /// The next reply; nil when nobody is here any more.
    private func reply(
        to turn: PlainTurn, of interview: PlainInterview, hasReplied: Bool, in session: inout PlainSession
    ) -> ReplyReader.Reply? {
        // A screen that nobody has replied to yet waits for whoever comes.
        guard session.isTerminal, hasReplied else { return session.next() }
        var hasAsked = false
        let letters = turn.text.letterCount
        for (time, step) in PlainVigil(setup.patience, reading: letters, whileTyping: interview.isTyping).steps {
            if let reply = session.next(within: time) {
                guard hasAsked, reply == .line("") else { return reply }
                // Enter alone says that somebody is there, and must not skip anything.
                session.write("\n")
                say(PlainTurn(interview.prompt()), of: interview, in: &session)
                session.write("> ")
                return self.reply(to: turn, of: interview, hasReplied: true, in: &session)
            }
            hasAsked = true
            session.write(step == .clear ? "" : "\n\n" + interview.stillThere(step) + "> ")
        }
        return nil
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

    private func say(_ turn: PlainTurn, of interview: PlainInterview, in session: inout PlainSession) {
        if turn.text.isEmpty { return }
        if setup.isPractice { say(interview.wording[.practice], in: &session) }
        session.write(turn.text + "\n")
    }

    private func say(_ words: String..., in session: inout PlainSession) {
        var page = PlainPage(width: width)
        page.add(together: words)
        session.write(page.text)
    }

    private func waitForTheNext(
        after interview: PlainInterview, reading letters: Int, in session: inout PlainSession
    ) {
        guard session.isTerminal, !servesOnce, !session.hasEnded else { return }
        let time = setup.patience.thanks(reading: letters)
        say(interview.wording[.nextPerson], interview.wording(.clearedIn, time.wholeSeconds), in: &session)
        if session.next(within: time) == .end { session.hasEnded = !staysOpen(session) }
        session.clear()
    }

    /// Whether the end of the input was only a key, which ends an interview and not the kiosk.
    private func staysOpen(_ session: PlainSession) -> Bool {
        var settings = termios()
        let isThere = unsafe tcgetattr(session.input, &settings) == 0
        return session.isTerminal && !servesOnce && isThere
    }
}
