import CNcurses
import Glibc

/// The terminal while the screens have it: raw, not echoing, on a page of its own.
///
/// The only place that speaks to curses. There is one curses in a process, so there is one of these at
/// a time, and its `deinit` gives the terminal back as it was. The pointers live as long as this value does and are handed to nobody.
@safe
package struct Terminal: ~Copyable {
    package let input: Int32
    private let output: Int32
    private let screen: OpaquePointer
    private let window: UnsafeMutablePointer<WINDOW>
    private let streams: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
    private let hasColours: Bool
    private let leavesByInterrupt: Bool
    /// Whether marks beyond ASCII can be trusted to show.
    package let isUnicode: Bool

    /// - Parameter leavesByInterrupt: whether Ctrl-C is the key for leaving. A kiosk is deaf to it.
    /// - Throws: ``ScreenFault`` when there is no terminal that can show screens.
    package init(
        reading input: Int32, writing output: Int32, leavesByInterrupt: Bool = false
    ) throws(ScreenFault) {
        guard isatty(input) != 0, isatty(output) != 0 else { throw .noTerminal }
        unsafe setlocale(LC_ALL, "")
        // A machine without a language set would show question marks for every accent.
        if !TerminalKind.speaksUTF8 { unsafe setlocale(LC_CTYPE, "C.UTF-8") }
        // A size that somebody exported once would win over the terminal's own, also after a resize.
        for name in ["LINES", "COLUMNS"] { unsafe unsetenv(name) }
        guard kiosk_moves_cursor(output) else { throw .unknownTerminal }
        guard let inputStream = unsafe fdopen(dup(input), "r") else { throw .noTerminal }
        guard let outputStream = unsafe fdopen(dup(output), "w") else {
            unsafe fclose(inputStream)
            throw .noTerminal
        }
        guard let screen = unsafe newterm(nil, outputStream, inputStream), let window = unsafe Self.wholeWindow() else {
            unsafe fclose(inputStream)
            unsafe fclose(outputStream)
            throw .unknownTerminal
        }
        raw()
        noecho()
        nonl()
        set_escdelay(50)
        unsafe keypad(window, true)
        unsafe nodelay(window, true)
        let wantsColours = unsafe getenv("NO_COLOR") == nil
        hasColours = wantsColours && has_colors()
        if hasColours {
            start_color()
            use_default_colors()
            init_pair(Self.messagePair, Int16(COLOR_YELLOW), -1)
            init_pair(Self.quietPair, Int16(COLOR_CYAN), -1)
            // Bright white where there is one: the plain one is a grey.
            init_pair(Self.codePair, Int16(COLOR_BLACK), kiosk_colours() > 15 ? 15 : Int16(COLOR_WHITE))
        }
        let kind = unsafe getenv("TERM").map { unsafe String(cString: $0) }
        // The console of Linux speaks UTF-8, but its font has few marks.
        isUnicode = TerminalKind.speaksUTF8 && kind != "linux"
        self.leavesByInterrupt = leavesByInterrupt
        self.input = input
        self.output = output
        unsafe self.screen = screen
        unsafe self.window = window
        unsafe streams = (inputStream, outputStream)
    }

    deinit {
        wipe()
        endwin()
        unsafe delscreen(screen)
        unsafe fclose(streams.input)
        unsafe fclose(streams.output)
    }

    /// The window of the whole screen. Curses keeps it in a global variable that Swift may not touch; a
    /// window of the same size that nothing else draws on serves as well.
    private static func wholeWindow() -> UnsafeMutablePointer<WINDOW>? { unsafe newwin(0, 0, 0, 0) }

    // MARK: Size

    package var size: ScreenSize {
        var size = winsize()
        if unsafe kiosk_size(output, &size) == 0, size.ws_row > 0, size.ws_col > 0 {
            return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
        }
        return unsafe ScreenSize(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    }

    /// Follows a change of the terminal's size.
    package func resize(to size: ScreenSize) {
        resizeterm(Int32(size.rows), Int32(size.columns))
        unsafe wresize(window, Int32(size.rows), Int32(size.columns))
        unsafe clearok(window, true)
    }

    // MARK: Keys

    /// What Ctrl-C sends.
    private static let interrupt: wint_t = 0x03
    private static let escape: wint_t = 0x1B

    /// The rest of a key that sends several characters and that curses does not know of this kind of terminal,
    /// or nil after the key Esc. Read one by one, they would be taken for what somebody types.
    private func sequence() -> String? {
        var code: wint_t = 0
        guard unsafe wget_wch(window, &code) == OK else { return nil }
        guard code == 0x5B || code == 0x4F else {
            unget_wch(wchar_t(bitPattern: code))
            return nil
        }
        var sequence = ""
        while unsafe wget_wch(window, &code) == OK, let scalar = Unicode.Scalar(code) {
            sequence.unicodeScalars.append(scalar)
            // Parameters are followed by one final character.
            if (0x40...0x7E).contains(code) { break }
        }
        return sequence
    }

    /// The next key that came in, or nil when all are read.
    package func nextKey() -> Key?? {
        var code: wint_t = 0
        let kind = unsafe wget_wch(window, &code)
        if kind == ERR { return nil }
        if kind != KEY_CODE_YES, code == Self.interrupt, leavesByInterrupt { return .leave }
        if kind != KEY_CODE_YES, code == Self.escape, let sequence = sequence() {
            return .some(Key(sequence: sequence))
        }
        return .some(kind == KEY_CODE_YES ? Key(function: Int32(bitPattern: code)) : Key(typed: code))
    }

    // MARK: Drawing

    private static let messagePair: Int16 = 1
    private static let quietPair: Int16 = 2
    private static let codePair: Int16 = 3

    package func draw(_ frame: Frame) {
        unsafe werase(window)
        for (row, line) in frame.lines.enumerated() {
            unsafe wmove(window, Int32(row), 0)
            var room = frame.size.columns
            for run in line.runs {
                unsafe wattrset(window, Int32(bitPattern: attributes(of: run.style)))
                unsafe waddstr(window, run.text.fitting(&room))
            }
        }
        let spot = frame.cursor ?? Frame.Spot(row: max(0, frame.size.rows - 1), column: 0)
        unsafe wmove(window, Int32(spot.row), Int32(spot.column))
        curs_set(frame.showsCursor ? 1 : 0)
        unsafe wrefresh(window)
    }

    /// Leaves nothing to see or to scroll back to, nor in what curses keeps of keys and of what it wrote.
    package func wipe() {
        while unget_wch(Self.blank) == OK {}
        flushinp()
        for row in 0..<size.rows {
            unsafe wmove(window, Int32(row), 0)
            unsafe waddstr(window, String(repeating: "\u{A0}", count: size.columns))
        }
        unsafe wrefresh(window)
        unsafe werase(window)
        unsafe clearok(window, true)
        unsafe wrefresh(window)
        _ = TextWriter(writing: output).write("\u{1B}[3J")
    }

    private static let blank: wchar_t = 0x20

    private func attributes(of style: Style) -> attr_t {
        switch style {
        case .plain: 0
        case .title, .key: kiosk_bold()
        case .focus: kiosk_reverse()
        case .quiet: hasColours ? kiosk_pair(Self.quietPair) : 0
        // Without colours most terminals are light on dark, and the reverse of it can be scanned.
        case .code: hasColours ? kiosk_pair(Self.codePair) : kiosk_reverse()
        case .message: kiosk_bold() | (hasColours ? kiosk_pair(Self.messagePair) : 0)
        }
    }
}
