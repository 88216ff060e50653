import Analysis
import Glibc
import Questionnaire
import Responses

/// Standard output and standard error, the only places where the program prints.
enum Console {
    /// Prints a result to standard output.
    ///
    /// - Throws: ``FileTrouble`` when it cannot be written, as when the disk behind it is full.
    static func print(_ text: String) throws(FileTrouble) {
        try write(text, to: STDOUT_FILENO, called: "standard output")
    }

    /// Prints words for the person at the terminal to standard error.
    static func tell(_ text: String) {
        // When even this cannot be written there is nobody left to tell.
        try? write(text, to: STDERR_FILENO, called: "standard error")
    }

    /// Prints diagnostics to standard error, in colour where it is a terminal that wants it.
    ///
    /// Of the files the lines are shown that a fault speaks of, but none of what people wrote.
    static func tell(_ diagnostics: [Diagnostic], of files: [SourceFile] = []) {
        var words = ""
        let files = files.filter { !QuotesFile.isOne($0) }
        DiagnosticPrinter(files: files, usesColour: wantsColour).print(diagnostics, to: &words)
        tell(words)
    }

    /// How many cells a line of the terminal has; 80 where nobody says.
    static var width: Int { width(of: STDOUT_FILENO) }

    /// The same for standard error, which may be a terminal when standard output is none.
    static var errorWidth: Int { width(of: STDERR_FILENO) }

    private static func width(of descriptor: Int32) -> Int {
        var size = winsize()
        if unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return environment("COLUMNS").flatMap(Int.init).map { max(20, $0) } ?? 80
    }

    /// Screens need a terminal on both ends; a pipe and a screen reader get lines.
    static func wantsScreens(plain: Bool) -> Bool {
        !plain && environment("ACCESSIBLE") != "1" && isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0
    }

    /// A line that is written again and again is for a terminal that can do so, and not for a screen reader.
    static var showsProgress: Bool {
        isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" && environment("ACCESSIBLE") != "1"
    }

    static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    private static var wantsColour: Bool { wantsColour(on: STDERR_FILENO) }

    /// Whether results may be in colour: on a terminal that has some, where nobody asked for none.
    static var wantsColourOut: Bool { wantsColour(on: STDOUT_FILENO) && environment("ACCESSIBLE") != "1" }

    private static func wantsColour(on descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }

    private static func write(_ text: String, to descriptor: Int32, called name: String) throws(FileTrouble) {
        var text = text
        let code: Int32 = text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start...])
                let written = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
                if written >= 0 { start += written } else if errno != EINTR { return errno }
            }
            return 0
        }
        // The work is done by then, and only the telling of it failed.
        if code != 0 { throw FileTrouble(.write, name, .notPrinted(FileTrouble(.write, name, errno: code).words)) }
    }
}
