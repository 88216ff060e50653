import Questionnaire

/// Whether somebody at the keyboard can get out of the kiosk.
extension MachineCheck {
    private static let unit = "let the system start the kiosk: \"bigconvo kiosk --unit\" prints what it needs for that"

    static func display(_ facts: MachineFacts) -> [Diagnostic] {
        switch facts.display {
        case .console: []
        case .window:
            [
                Diagnostic(
                    "in-a-window", file: computer,
                    "the kiosk is in a window or a remote login: what is around it can be reached", help: [unit])
            ]
        case .otherTerminal:
            [
                Diagnostic(
                    "not-a-console", .warning, file: computer, "the kiosk is on a terminal that is no console",
                    help: ["check yourself that nothing else can be reached from it"])
            ]
        case .none: [Diagnostic("no-terminal", file: computer, "the kiosk has no terminal", help: [unit])]
        }
    }

    private static let shells: Set = [
        "sh", "bash", "dash", "zsh", "fish", "ksh", "mksh", "csh", "tcsh", "busybox", "login", "su", "sudo", "tmux",
        "screen", "sshd", "xterm",
    ]

    static func shell(_ facts: MachineFacts) -> [Diagnostic] {
        // A login shell's name begins with a hyphen, and some of a name may be a path or a title.
        let names = facts.ancestors.map { $0.split { "-: ".contains($0) }.first.map(String.init) ?? "" }
        guard let index = names.firstIndex(where: shells.contains) else { return [] }
        return [
            Diagnostic(
                "shell-behind", file: computer,
                "\"\(facts.ancestors[index])\" started the kiosk, and is what people find when it stops", help: [unit])
        ]
    }

    static func superuser(_ facts: MachineFacts) -> [Diagnostic] {
        guard facts.isSuperuser else { return [] }
        return [
            Diagnostic(
                "superuser", file: computer, "the kiosk runs as the superuser, who may do everything",
                help: ["make a user for it: useradd --system --shell /usr/sbin/nologin bigconvo-kiosk"])
        ]
    }

    static func logins(_ facts: MachineFacts) -> [Diagnostic] {
        let open = facts.logins.map { place in
            Diagnostic(
                "login-open", file: computer, "somebody can log in on \(place)",
                help: ["turn it off: systemctl mask --now getty@\(place).service (or serial-getty@\(place).service)"])
        }
        guard facts.opensLogins == true else { return open }
        return open + [
            Diagnostic(
                "login-opens", file: computer, "another console, as with Alt-F2, opens a login",
                help: [
                    "write \"[Login]\", \"NAutoVTs=0\" and \"ReserveVT=0\" into /etc/systemd/logind.conf.d/kiosk.conf, "
                        + "then start the computer anew"
                ])
        ]
    }

    static func sysRq(_ facts: MachineFacts) -> [Diagnostic] {
        guard let sysRq = facts.sysRq, sysRq != 0 else { return [] }
        return [
            Diagnostic(
                "sysrq", file: computer, "the SysRq keys work, which can kill the kiosk or stop the computer",
                help: ["write \"kernel.sysrq = 0\" into /etc/sysctl.d/90-kiosk.conf, then: sysctl --system"])
        ]
    }

    static func restart(_ facts: MachineFacts) -> [Diagnostic] {
        guard facts.restartsByKeys == true else { return [] }
        return [
            Diagnostic(
                "ctrl-alt-del", file: computer, "Ctrl-Alt-Del starts the computer anew",
                help: ["turn it off: systemctl mask ctrl-alt-del.target"])
        ]
    }

    static func staff(_ facts: MachineFacts) -> [Diagnostic] {
        guard !facts.letsStaffIn else { return [] }
        return [
            Diagnostic(
                "no-staff", .warning, file: computer, "there is no way in for staff",
                help: ["make one with \"bigconvo keys staff kiosk\", and name it: --staff kiosk.staff"])
        ]
    }
}
