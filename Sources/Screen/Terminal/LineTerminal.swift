import Glibc

/// A terminal that whole lines are read from, for as long as this value lives: no key of it stops, suspends or ends
/// anything. Its `deinit` gives the terminal back as it was.
package struct LineTerminal: ~Copyable {
    private let input: Int32
    private let before: termios

    /// - Returns: Nil where the input is no terminal.
    package init?(reading input: Int32) {
        var settings = termios()
        guard unsafe tcgetattr(input, &settings) == 0 else { return nil }
        self.input = input
        before = settings
        // Ctrl-S would freeze the screen for whoever does not know Ctrl-Q.
        settings.c_iflag &= ~tcflag_t(IXON | IXOFF)
        // No signal comes from Ctrl-C and the like: a shell that started this program would hear it too.
        settings.c_lflag &= ~tcflag_t(ISIG)
        // Ctrl-D is no end, and Ctrl-V does not make the next key something to write.
        settings.c_cc.4 = Self.noKey
        settings.c_cc.15 = Self.noKey
        unsafe tcsetattr(input, TCSANOW, &settings)
    }

    deinit {
        var before = before
        unsafe tcsetattr(input, TCSANOW, &before)
    }

    /// Drops what was typed and not read yet, also half a line: it was not meant for the next one to send.
    package static func forgetTyping(of input: Int32) { tcflush(input, TCIFLUSH) }

    /// `_POSIX_VDISABLE`, which is no key at all.
    private static let noKey: cc_t = 0
}
