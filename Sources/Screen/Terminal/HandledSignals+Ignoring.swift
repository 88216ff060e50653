import Glibc

extension HandledSignals {
    /// What a keyboard can send.
    package static let keyboard = [SIGINT, SIGQUIT, SIGTSTP]

    /// What a kiosk does not listen to. A hangup tells nothing that the terminal itself does not: one that has gone
    /// away can be read no more.
    package static let unheard = keyboard + [SIGHUP, SIGPIPE]

    /// Signals that do nothing.
    ///
    /// A kiosk is not stopped from its keyboard: Ctrl-C would hand the machine to whoever stands there.
    package static func ignoring(_ signals: [Int32]) -> HandledSignals { HandledSignals(signals, by: SIG_IGN) }
}
