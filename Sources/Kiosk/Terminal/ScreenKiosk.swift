import Glibc
package import Interview
import Questionnaire
import ReadAloud
package import Screen
package import Signposting

/// Serves respondents on the screens of a terminal, one after the other.
///
/// It ends when it is told to by a signal (SIGTERM) or by staff, when the terminal goes away, or after one
/// respondent. No key of a respondent ends it.
package struct ScreenKiosk {
    private let languages: [KioskLanguage]
    private let help: [HelpEntry]
    private let setup: KioskSetup
    private let staff: StaffEntrance?
    private let riskWords: RiskWords
    private let servesOnce: Bool
    private let order: LineOrder
    private let store: (_ answers: Answers, _ language: String) throws -> Void

    /// - Parameters:
    ///   - languages: at least one; respondents choose among several.
    ///   - riskWords: what brings the offer of help forward when it is written.
    ///   - staff: lets staff in, where `setup` says so.
    ///   - once: whether to stop after one respondent.
    ///   - order: who puts lines that are read from right to left in order.
    ///   - store: keeps the answers, and returns only when they are safe.
    package init(
        _ languages: [KioskLanguage], help: [HelpEntry], riskWords: RiskWords, setup: KioskSetup,
        staff: StaffEntrance?, once: Bool, order: LineOrder = .program,
        store: @escaping (_ answers: Answers, _ language: String) throws -> Void
    ) {
        self.languages = languages
        self.help = help
        self.setup = setup
        self.staff = staff
        self.riskWords = riskWords
        servesOnce = once
        self.order = order
        self.store = store
    }

    /// Serves until it is stopped. The terminal is as it was when this returns.
    ///
    /// - Throws: ``ScreenFault`` when there is no terminal that can show screens, or it goes away.
    package func run(reading input: Int32, writing output: Int32) throws(ScreenFault) -> KioskCount {
        // Caught before curses starts, which would put handlers of its own where there are none.
        let deaf = HandledSignals.ignoring(HandledSignals.unheard)
        defer { withExtendedLifetime(deaf) {} }
        guard let signals = SignalPipe(catching: [SIGTERM, SIGWINCH]) else { throw .noTerminal }
        var terminal = try Terminal(reading: input, writing: output, hearsMouse: true, order: order)
        let console = setup.isPractice ? nil : ConsoleLock(input)
        defer { withExtendedLifetime(console) {} }
        var screens = KioskScreens(
            languages, help: help, riskWords: riskWords, setup: setup, seed: .random(in: .min ... .max),
            glyphs: terminal.isUnicode ? .unicode : .ascii, hasColours: terminal.hasColours, size: terminal.size)
        var voice = Voice(isOn: setup.readsAloud)
        var wasAttracting = true
        var shown = screens.frame
        terminal.draw(shown)
        while !screens.hasStaffLeft {
            guard wait(for: terminal, or: signals, until: screens.deadline) else { throw .goneTerminal }
            for signal in signals.received() {
                if signal != SIGWINCH { return screens.finalCount }
                terminal.resize(to: terminal.size)
                screens.resize(to: terminal.size)
            }
            screens.pass(to: Self.now)
            while let input = terminal.nextInput() {
                let input = input.pointing(on: shown, by: order)
                if let answers = screens.take(input, on: shown, at: Self.now) { store(answers, of: &screens) }
                if let passphrase = screens.passphraseToCheck { check(passphrase, of: &screens, on: &terminal) }
                // Leaving is drawn before anything else, and what was typed ahead of it is not for the next one.
                if !screens.isAttracting { wasAttracting = false } else if !wasAttracting { break }
            }
            if let request = screens.nextSpeech() { voice.obey(request) }
            if screens.isAttracting, !wasAttracting {
                terminal.wipe()
                GuardedMemory.scrub()
                // Who only looked at help was no respondent.
                if servesOnce, screens.count != KioskCount() { break }
            }
            wasAttracting = screens.isAttracting
            shown = screens.frame
            terminal.draw(shown)
        }
        return screens.finalCount
    }

    private func store(_ answers: Answers, of screens: inout KioskScreens) {
        do {
            try store(answers, screens.survey.survey.language)
            screens.stored(at: Self.now)
            GuardedMemory.scrub()
        } catch {
            // The reason is for staff and could tell about the answers; the respondent is told what to do.
            screens.notStored()
        }
    }

    private func check(_ passphrase: String, of screens: inout KioskScreens, on terminal: inout Terminal) {
        // It takes a moment, in which the screen says so.
        terminal.draw(screens.frame)
        if let staff, staff.admits(passphrase) {
            screens.admit(staff.report(), at: Self.now)
        } else {
            screens.refuse(at: Self.now)
        }
        GuardedMemory.scrub()
    }

    /// Waits for a key, a signal or the time.
    ///
    /// - Returns: False when the terminal has gone away.
    private func wait(
        for terminal: borrowing Terminal, or signals: borrowing SignalPipe, until deadline: Duration?
    ) -> Bool {
        let milliseconds = deadline.map { max(.zero, $0 - Self.now).milliseconds } ?? -1
        return signals.wait(beside: terminal.input, and: terminal.mouseInput, atMost: milliseconds)
    }

    /// The time since this machine started.
    private static var now: Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
