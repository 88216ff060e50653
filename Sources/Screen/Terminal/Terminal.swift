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
    let window: UnsafeMutablePointer<WINDOW>
    private let streams: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
    /// How many colours it shows; nil for none, also where nobody wants any.
    let depth: ColourDepth?
    /// The colours that the screen has now.
    var theme: Theme?
    private var reader: InputReader
    private let modes: TerminalModes
    private var consoleMouse: ConsoleMouse
    private let order: LineOrder
    /// Whether a mark on a letter stands in the letter's cell. The console of Linux gives it one of its own.
    private let putsMarksOnLetters: Bool
    /// Whether marks beyond ASCII can be trusted to show.
    package let isUnicode: Bool

    /// - Parameters:
    ///   - leavesByInterrupt: whether Ctrl-C is the key for leaving. A kiosk is deaf to it.
    ///   - hearsMouse: whether the terminal is asked to tell of its mouse. It cannot mark text to copy then.
    ///   - order: who puts lines that are read from right to left in order.
    /// - Throws: ``ScreenFault`` when there is no terminal that can show screens.
    package init(
        reading input: Int32, writing output: Int32, leavesByInterrupt: Bool = false, hearsMouse: Bool = false,
        order: LineOrder = .program
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
        unsafe keypad(window, true)
        // Keys that wait must not stop a drawing in the middle, least of all the one that clears the screen.
        typeahead(-1)
        depth = Self.startColours()
        let kind = unsafe getenv("TERM").map { unsafe String(cString: $0) }
        // The console of Linux speaks UTF-8, but its font has few marks.
        isUnicode = TerminalKind.speaksUTF8 && kind != "linux"
        putsMarksOnLetters = kind != "linux"
        modes = TerminalModes(hearsMouse: hearsMouse, order: order)
        consoleMouse = ConsoleMouse(console: hearsMouse ? ConsoleMouse.console(of: input) : nil)
        reader = InputReader(reading: input, TerminalKind.keys, leavesByInterrupt: leavesByInterrupt)
        self.order = order
        self.input = input
        self.output = output
        unsafe self.screen = screen
        unsafe self.window = window
        unsafe streams = (inputStream, outputStream)
        _ = TextWriter(writing: output).write(modes.on)
    }

    deinit {
        unsafe Self.paint(window, nil, depth)
        wipeScreen()
        _ = TextWriter(writing: output).write(modes.off)
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

    /// The next thing that somebody did, or nil when all is read, or so much that it is time to draw.
    package mutating func nextInput() -> Input? { reader.next() ?? consoleMouse.next() }

    /// Where else something can come from than ``input``; -1 where nothing does.
    package var mouseInput: Int32 { consoleMouse.descriptor }

    // MARK: Drawing

    package mutating func draw(_ frame: Frame) {
        if frame.theme != theme { paint(frame.theme) }
        unsafe werase(window)
        for row in frame.lines.indices {
            for piece in frame.visualLine(row, by: order).pieces {
                unsafe wmove(window, Int32(row), Int32(piece.column))
                unsafe wattrset(window, Int32(bitPattern: attributes(of: piece.style)))
                var room = frame.size.columns - piece.column
                unsafe waddstr(
                    window, (putsMarksOnLetters ? piece.text : piece.text.withoutLeftwardMarks).fitting(&room))
            }
        }
        let spot =
            frame.cursor.map { frame.visual($0, by: order) }
            ?? Frame.Spot(row: max(0, frame.size.rows - 1), column: 0)
        unsafe wmove(window, Int32(spot.row), Int32(spot.column))
        curs_set(frame.showsCursor ? 1 : 0)
        unsafe wrefresh(window)
    }

    /// Leaves nothing to see or to scroll back to, nor in what is kept of keys and of what was drawn.
    package mutating func wipe() {
        reader.forget()
        wipeScreen()
    }

    private func wipeScreen() {
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
}
