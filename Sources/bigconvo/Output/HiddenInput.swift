import Glibc
import Questionnaire

/// Reads a line from the terminal without showing what is typed.
enum HiddenInput {
    /// - Throws: ``Faults`` where there is no terminal to ask at.
    static func line(prompt: String) throws(Faults) -> String {
        // The terminal itself, not standard input, which may be a file of answers.
        guard let terminal = unsafe fopen("/dev/tty", "r+") else {
            throw Faults(
                Diagnostic(
                    "no-terminal", file: "the terminal", "there is nobody to ask for the passphrase",
                    help: ["write it into a file that only you can read, and name it: --passphrase-file FILE"]))
        }
        defer { unsafe fclose(terminal) }
        let descriptor = unsafe fileno(terminal)
        var settings = termios()
        let isTerminal = unsafe tcgetattr(descriptor, &settings) == 0
        let shown = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        if isTerminal { unsafe tcsetattr(descriptor, TCSAFLUSH, &settings) }
        defer {
            var shown = shown
            if isTerminal { unsafe tcsetattr(descriptor, TCSAFLUSH, &shown) }
            unsafe fputs("\n", terminal)
        }
        unsafe fputs(prompt, terminal)
        unsafe fflush(terminal)
        var line: UnsafeMutablePointer<CChar>?
        defer { unsafe free(line) }
        var room = 0
        let count = unsafe getline(&line, &room, terminal)
        guard count > 0, let text = unsafe line.map({ unsafe String(cString: $0) }) else { return "" }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
