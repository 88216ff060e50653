import Questionnaire

/// Whether the computer does what the kiosk relies on, and no more.
extension MachineCheck {
    static func terminal(_ facts: MachineFacts) -> [Diagnostic] {
        guard facts.display != .none else { return [] }
        guard let colours = facts.colours else {
            return [
                Diagnostic(
                    "unknown-terminal", file: computer,
                    "screens cannot be shown on a terminal of the kind \"\(facts.terminalKind)\"",
                    help: ["say what it is, such as TERM=linux on a console"])
            ]
        }
        guard colours < 8 else { return [] }
        return [
            Diagnostic(
                "no-colours", .warning, file: computer,
                "the terminal is said to show no colours (TERM is \"\(facts.terminalKind)\")",
                help: ["TERM=linux is right for a console; every screen can be read without colours too"])
        ]
    }

    static func language(_ facts: MachineFacts) -> [Diagnostic] {
        guard !facts.isUTF8 else { return [] }
        return [
            Diagnostic(
                "not-utf-8", .warning, file: computer, "the system does not say that it writes UTF-8",
                help: ["set LANG=C.UTF-8, so that every letter shows"])
        ]
    }

    /// Messages of this level and above are for emergencies.
    private static let quietLevel = 1

    static func messages(_ facts: MachineFacts) -> [Diagnostic] {
        guard let level = facts.consoleLevel, level > quietLevel else { return [] }
        return [
            Diagnostic(
                "console-messages", .warning, file: computer, "the kernel writes messages over the screen",
                help: ["write \"kernel.printk = 1 4 1 7\" into /etc/sysctl.d/90-kiosk.conf, then: sysctl --system"])
        ]
    }

    static func memory(_ facts: MachineFacts) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if facts.dumpsCores, !facts.corePattern.isEmpty {
            found.append(
                Diagnostic(
                    "core-dumps", .warning, file: computer, "programs that crash leave their memory on the disk",
                    help: ["the kiosk forbids that for itself; LimitCORE=0 forbids it from its first moment on"]))
        }
        if !facts.openSwap.isEmpty, !facts.canLockMemory {
            found.append(
                Diagnostic(
                    "open-swap", file: computer,
                    "what is typed can get to the disk unencrypted: \(facts.openSwap.joined(separator: ", "))",
                    help: ["turn swap off (swapoff -a, and its line in /etc/fstab), or set LimitMEMLOCK=infinity"]))
        }
        return found
    }

    static func networks(_ facts: MachineFacts) -> [Diagnostic] {
        guard !facts.networks.isEmpty else { return [] }
        return [
            Diagnostic(
                "network-up", .warning, file: computer,
                "it is on a network, which a kiosk does not need: \(facts.networks.joined(separator: ", "))",
                help: ["pull the cable, and turn wireless off: rfkill block all"])
        ]
    }

    /// When this was written. A clock cannot be right before it.
    private static let firstYear = 2026

    static func clock(_ facts: MachineFacts) -> [Diagnostic] {
        let isNear = facts.editionYear.map { abs($0 - facts.year) <= 1 } ?? true
        guard facts.year < firstYear || !isNear else { return [] }
        let edition = facts.editionYear.map { ", and the survey is of \($0)" } ?? ""
        return [
            Diagnostic(
                "clock", .warning, file: computer, "the clock may be wrong: it says \(facts.year)\(edition)",
                help: ["set it: timedatectl set-time \"2026-09-01 10:00\"; no time is kept with an answer"])
        ]
    }
}
