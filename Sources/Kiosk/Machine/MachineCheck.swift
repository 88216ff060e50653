package import Questionnaire

/// Finds what is not locked down on a computer.
///
/// An error lets somebody out of the kiosk, gives answers away or loses them; a warning is worth a look.
package enum MachineCheck {
    /// Every finding, those that matter most first.
    package static func findings(_ facts: MachineFacts) -> [Diagnostic] {
        let found = rules.flatMap { $0(facts) }
        return found.filter { $0.severity == .error } + found.filter { $0.severity != .error }
    }

    private static let rules: [@Sendable (MachineFacts) -> [Diagnostic]] = [
        privateKeys, storeTrouble, storeDisk, storeRoom, display, shell, superuser, logins, sysRq, restart, terminal,
        language, messages, memory, networks, clock, staff, voice,
    ]

    /// How the finding names what it is about.
    static let computer = "this computer"
}
