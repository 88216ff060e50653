import Glibc
package import Interview
import Questionnaire
package import Screen
package import Signposting

/// Serves respondents on the screens of a terminal, one after the other.
///
/// It ends when it is told to by a signal (SIGTERM, SIGHUP), when the terminal goes away, or after one
/// respondent. No key ends it.
package struct ScreenKiosk {
    private let languages: [KioskLanguage]
    private let help: [HelpEntry]
    private let riskWords: RiskWords
    private let servesOnce: Bool
    private let store: (_ answers: Answers, _ language: String) throws -> Void

    /// - Parameters:
    ///   - languages: at least one; respondents choose among several.
    ///   - riskWords: what brings the offer of help forward when it is written.
    ///   - once: whether to stop after one respondent.
    ///   - store: keeps the answers, and returns only when they are safe.
    package init(
        _ languages: [KioskLanguage], help: [HelpEntry], riskWords: RiskWords = .none, once: Bool,
        store: @escaping (_ answers: Answers, _ language: String) throws -> Void
    ) {
        self.languages = languages
        self.help = help
        self.riskWords = riskWords
        servesOnce = once
        self.store = store
    }

    /// Serves until it is stopped. The terminal is as it was when this returns.
    ///
    /// - Throws: ``ScreenFault`` when there is no terminal that can show screens.
    package func run(reading input: Int32, writing output: Int32) throws(ScreenFault) -> KioskCount {
        // Caught before curses starts, which would put handlers of its own where there are none.
        let deaf = HandledSignals.ignoring(HandledSignals.keyboard + [SIGPIPE])
        defer { withExtendedLifetime(deaf) {} }
        guard let signals = SignalPipe(catching: [SIGTERM, SIGHUP, SIGWINCH]) else { throw .noTerminal }
        let terminal = try Terminal(reading: input, writing: output)
        var screens = KioskScreens(
            languages, help: help, riskWords: riskWords, seed: .random(in: .min ... .max),
            glyphs: terminal.isUnicode ? .unicode : .ascii, size: terminal.size)
        var wasAttracting = true
        terminal.draw(screens.frame)
        while wait(for: terminal, or: signals, until: screens.deadline) {
            for signal in signals.received() {
                if signal != SIGWINCH { return screens.finalCount }
                terminal.resize(to: terminal.size)
                screens.resize(to: terminal.size)
            }
            screens.pass(to: Self.now)
            while let key = terminal.nextKey() {
                if let key, let answers = screens.press(key, at: Self.now) { store(answers, of: &screens) }
            }
            if screens.isAttracting, !wasAttracting {
                terminal.wipe()
                // Who only looked at help was no respondent.
                if servesOnce, screens.count != KioskCount() { break }
            }
            wasAttracting = screens.isAttracting
            terminal.draw(screens.frame)
        }
        return screens.finalCount
    }

    private func store(_ answers: Answers, of screens: inout KioskScreens) {
        do {
            try store(answers, screens.survey.survey.language)
            screens.stored(at: Self.now)
        } catch {
            // The reason is for staff and could tell about the answers; the respondent is told what to do.
            screens.notStored()
        }
    }

    /// Waits for a key, a signal or the time.
    ///
    /// - Returns: False when the terminal has gone away.
    private func wait(
        for terminal: borrowing Terminal, or signals: borrowing SignalPipe, until deadline: Duration?
    ) -> Bool {
        var ends = [
            pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.receiving, events: Int16(POLLIN), revents: 0),
        ]
        let left = deadline.map { max(.zero, $0 - Self.now) }
        let milliseconds = left.map { Int32(clamping: $0.components.seconds * 1000 + 1000) } ?? -1
        let count = unsafe poll(&ends, nfds_t(ends.count), milliseconds)
        if count < 0 { return errno == EINTR }
        return ends[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0
    }

    /// The time since this machine started.
    private static var now: Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
