import Glibc

extension HandledSignals {
    /// What a keyboard can send.
    package static let keyboard = [SIGINT, SIGQUIT, SIGTSTP]

    /// Signals that do nothing.
    ///
    /// A kiosk is not stopped from its keyboard: Ctrl-C would hand the machine to whoever stands there.
    package static func ignoring(_ signals: [Int32]) -> HandledSignals { HandledSignals(signals, by: SIG_IGN) }
}
