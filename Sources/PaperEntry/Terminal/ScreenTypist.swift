import Glibc
package import Questionnaire
package import Screen

/// Lets somebody type in paper forms on the screens of a terminal.
///
/// It ends when they leave, by a signal (SIGTERM, SIGHUP), or when the terminal goes away. What was
/// saved is in the file; of the form at hand nothing is.
package struct ScreenTypist {
    private let survey: CheckedSurvey
    private let file: String
    private let rows: Int
    private let order: LineOrder
    private let keep: (FormChange) throws -> Int

    /// - Parameters:
    ///   - file: the name of the file, for the screens.
    ///   - rows: how many responses it holds.
    ///   - order: who puts lines that are read from right to left in order.
    ///   - keep: does to the file what a form asks for, and returns how many responses it holds then.
    package init(
        _ survey: CheckedSurvey, file: String, rows: Int, order: LineOrder = .program,
        keep: @escaping (FormChange) throws -> Int
    ) {
        self.survey = survey
        self.file = file
        self.rows = rows
        self.order = order
        self.keep = keep
    }

    /// Goes on until it is left. The terminal is as it was when this returns.
    ///
    /// - Throws: ``ScreenFault`` when there is no terminal that can show screens.
    package func run(reading input: Int32, writing output: Int32) throws(ScreenFault) -> EntryCount {
        // Caught before curses starts, which would put handlers of its own where there are none.
        let deaf = HandledSignals.ignoring([SIGPIPE, SIGTSTP, SIGQUIT])
        defer { withExtendedLifetime(deaf) {} }
        guard let signals = SignalPipe(catching: [SIGTERM, SIGHUP, SIGINT, SIGWINCH]) else { throw .noTerminal }
        var terminal = try Terminal(reading: input, writing: output, leavesByInterrupt: true, order: order)
        var screens = EntryScreens(
            survey, rows: rows, file: file, glyphs: terminal.isUnicode ? .unicode : .ascii, size: terminal.size)
        terminal.draw(screens.frame)
        while !screens.isOver, signals.wait(beside: terminal.input) {
            for signal in signals.received() {
                guard signal == SIGWINCH else { return screens.count }
                terminal.resize(to: terminal.size)
                screens.resize(to: terminal.size)
            }
            while !screens.isOver, let input = terminal.nextInput() {
                switch input {
                case .key(let key): if let change = screens.press(key) { make(change, of: &screens) }
                case .paste(let text): screens.paste(text)
                // Nothing asks for the mouse here, so that text can be marked and copied with it.
                case .press, .wheel: break
                }
            }
            terminal.draw(screens.frame)
        }
        return screens.count
    }

    private func make(_ change: FormChange, of screens: inout EntryScreens) {
        do {
            screens.kept(rows: try keep(change))
        } catch {
            screens.notKept(because: KeepingFault.words(for: error))
        }
    }
}
