import CLinux

/// Keeps the console of Linux from being switched to another (Alt-F2 and the like), for as long as this value lives.
///
/// The other consoles should have nobody to log in at; but a respondent who is on one of them sees a black screen.
struct ConsoleLock: ~Copyable {
    private let terminal: Int32

    /// - Returns: Nil where the terminal is no console, or this user may not configure it.
    init?(_ terminal: Int32) {
        guard machine_lock_consoles(terminal) == 0 else { return nil }
        self.terminal = terminal
    }

    deinit { machine_unlock_consoles(terminal) }
}
