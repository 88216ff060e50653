/// What is to be known of a computer before it stands in a youth club with nobody watching.
package struct MachineFacts: Hashable, Sendable {
    /// What the kiosk is shown on.
    package enum Display: Hashable, Sendable {
        /// A console of Linux, with its number: there is nothing behind it.
        case console(Int)
        /// A window of a desktop, or a login from elsewhere.
        case window
        /// A serial line or another terminal of its own.
        case otherTerminal
        case none
    }

    package var display = Display.console(1)
    /// What the program is told of the terminal (`TERM`).
    package var terminalKind = "linux"
    /// Nil where screens cannot be shown.
    package var colours: Int? = 8
    package var isUTF8 = true
    package var isSuperuser = false
    /// The programs that this one was started by, the nearest first.
    package var ancestors: [String] = ["systemd"]
    /// Where somebody can log in, such as `tty2`.
    package var logins: [String] = []
    /// Whether the system opens a login on a console that is switched to; nil where it is not systemd.
    package var opensLogins: Bool? = false
    /// Whether Ctrl-Alt-Del starts the machine anew; nil where it is not systemd.
    package var restartsByKeys: Bool? = false
    /// `kernel.sysrq`; nil where the kernel has no such keys.
    package var sysRq: Int? = 0
    /// The first number of `kernel.printk`.
    package var consoleLevel: Int? = 1
    package var dumpsCores = false
    /// `kernel.core_pattern`
    package var corePattern = ""
    /// Swap areas that are on a disk and not encrypted.
    package var openSwap: [String] = []
    package var canLockMemory = true
    /// Network interfaces that are up, without the one to itself.
    package var networks: [String] = []
    package var year: Int
    /// The year in the survey's edition.
    package var editionYear: Int?
    package var letsStaffIn = true
    /// Nil where nothing is to be read aloud.
    package var voice: VoiceFacts?
    /// Nil as long as no store is named.
    package var store: StoreFacts?

    package init(year: Int) {
        self.year = year
    }
}
