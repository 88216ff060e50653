extension MachineFacts.Display {
    /// - Parameter name: of a terminal's device, such as `/dev/tty1`.
    init(terminal name: String) {
        if name.hasPrefix("/dev/tty"), let number = Int(name.dropFirst("/dev/tty".count)) {
            self = .console(number)
        } else {
            self = name.hasPrefix("/dev/pts/") ? .window : .otherTerminal
        }
    }
}
