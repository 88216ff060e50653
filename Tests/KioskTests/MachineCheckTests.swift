import Foundation
@testable import Kiosk
import Questionnaire
import ReadAloud
import Testing

/// What is found on a computer, from what is known of it.
struct MachineCheckTests {
    private typealias Change = @Sendable (inout MachineFacts) -> Void

    /// A computer that is locked down.
    private static func sound() -> MachineFacts {
        var facts = MachineFacts(year: 2026)
        facts.editionYear = 2026
        facts.store = StoreFacts("/var/lib/bigconvo/kiosk.store")
        facts.store?.room = 8_000_000_000
        return facts
    }

    private static let table: [(id: String, severity: Severity, change: Change)] = [
        ("private-key-here", .error, { $0.store?.privateKeys = ["/var/lib/bigconvo/old"] }),
        ("store-not-writable", .error, { $0.store?.trouble = "the disk can only be read" }),
        ("store-in-memory", .error, { $0.store?.fileSystem = "tmpfs" }),
        ("store-in-memory", .error, { $0.store?.fileSystem = "overlay" }),
        ("store-on-stick", .warning, { $0.store?.fileSystem = "vfat" }),
        ("store-on-network", .error, { $0.store?.fileSystem = "nfs4" }),
        ("little-room", .warning, { $0.store?.room = 99_000_000 }),
        ("little-room", .error, { $0.store?.room = 9_000_000 }),
        ("little-room", .error, { $0.store?.size = 4_000_000_000 }),
        ("in-a-window", .error, { $0.display = .window }),
        ("not-a-console", .warning, { $0.display = .otherTerminal }),
        ("no-terminal", .error, { ($0.display, $0.colours) = (.none, nil) }),
        ("shell-behind", .error, { $0.ancestors = ["bash", "login", "systemd"] }),
        ("shell-behind", .error, { $0.ancestors = ["bigconvo-wrapper", "-zsh", "systemd"] }),
        ("shell-behind", .error, { $0.ancestors = ["tmux: server", "systemd"] }),
        ("superuser", .error, { $0.isSuperuser = true }),
        ("login-open", .error, { $0.logins = ["tty2"] }),
        ("login-opens", .error, { $0.opensLogins = true }),
        ("sysrq", .error, { $0.sysRq = 438 }),
        ("sysrq", .error, { $0.sysRq = 1 }),
        ("ctrl-alt-del", .error, { $0.restartsByKeys = true }),
        ("unknown-terminal", .error, { ($0.terminalKind, $0.colours) = ("dumb", nil) }),
        ("no-colours", .warning, { ($0.terminalKind, $0.colours) = ("vt100", 0) }),
        ("not-utf-8", .warning, { $0.isUTF8 = false }),
        ("console-messages", .warning, { $0.consoleLevel = 4 }),
        ("core-dumps", .warning, { ($0.dumpsCores, $0.corePattern) = (true, "core") }),
        ("open-swap", .error, { ($0.openSwap, $0.canLockMemory) = (["/dev/sda2"], false) }),
        ("network-up", .warning, { $0.networks = ["wlan0"] }),
        ("clock", .warning, { ($0.year, $0.editionYear) = (1970, nil) }),
        ("clock", .warning, { $0.year = 2028 }),
        ("no-staff", .warning, { $0.letsStaffIn = false }),
        ("no-speech", .warning, { $0.voice = VoiceFacts(SpeechFacts(trouble: "none"), languages: ["en"]) }),
        ("no-voice", .warning, { $0.voice = VoiceFacts(SpeechFacts(languages: ["en"]), languages: ["en", "ne"]) }),
        (
            "speech-logged", .error,
            {
                $0.voice = VoiceFacts(SpeechFacts(languages: ["en"]), languages: ["en"])
                $0.voice?.isLogged = true
            }
        ),
    ]

    @Test("On a computer that is locked down there is nothing to find")
    func nothing() { #expect(MachineCheck.findings(Self.sound()) == []) }

    @Test("Whatever is open is found, alone, with what to do about it", arguments: table.indices)
    func found(index: Int) {
        let (id, severity, change) = Self.table[index]
        var facts = Self.sound()
        change(&facts)
        let findings = MachineCheck.findings(facts)
        #expect(findings.map(\.id) == [id] && findings.map(\.severity) == [severity])
        #expect(findings.allSatisfy { !$0.help.isEmpty && $0.message.last != "." })
    }

    private static let fine: [Change] = [
        { $0.display = .console(12) }, { $0.ancestors = [] }, { $0.sysRq = nil }, { $0.consoleLevel = nil },
        { $0.opensLogins = nil }, { $0.restartsByKeys = nil }, { $0.editionYear = nil }, { $0.year = 2027 },
        { $0.store = nil }, { $0.store?.room = nil }, { $0.store?.fileSystem = nil },
        { $0.store?.fileSystem = "btrfs" },
        // Locked memory is never swapped out, and a core goes nowhere without a name.
        { $0.openSwap = ["/dev/sda2"] }, { $0.dumpsCores = true }, { $0.corePattern = "core" },
        { $0.canLockMemory = false },
        { $0.voice = VoiceFacts(SpeechFacts(languages: ["en", "pl"]), languages: ["en-GB", "pl"]) },
    ]

    @Test("What is fine, or cannot be known, is no finding", arguments: fine.indices)
    func allowed(index: Int) {
        var facts = Self.sound()
        Self.fine[index](&facts)
        #expect(MachineCheck.findings(facts) == [])
    }

    @Test("What lets people out or loses answers stands before what is worth a look")
    func order() {
        var facts = Self.sound()
        for (_, _, change) in Self.table { change(&facts) }
        let severities = MachineCheck.findings(facts).map(\.severity)
        let errors = severities.prefix { $0 == .error }.count
        #expect(errors > 5 && errors < severities.count && !severities[errors...].contains(.error))
    }

    @Test("The article on setting up a kiosk explains every finding, and no other")
    func article() throws {
        let path = URL(filePath: #filePath).appending(path: "../../../Sources/Kiosk/Kiosk.docc/SettingUpAKiosk.md")
        let rows = try String(contentsOf: path.standardized, encoding: .utf8).split(separator: "\n")
            .compactMap { $0.wholeMatch(of: /\| `([a-z0-9-]+)` \| ..+ \| ..+ \|/)?.1 }.map(String.init)
        #expect(rows.sorted() == Set(Self.table.map(\.id)).sorted())
    }

    @Test(
        "The year is found in an edition, where there is one",
        arguments: [
            ("2026", 2026), ("autumn 2025", 2025), ("2025/26", 2025), ("1", nil), ("pilot", nil), ("v20261", nil),
            ("", nil),
        ])
    func year(edition: String, year: Int?) { #expect(MachineFacts.year(in: edition) == year) }

    @Test("A terminal is told by the name of its device")
    func display() {
        #expect(MachineFacts.Display(terminal: "/dev/tty1") == .console(1))
        #expect(MachineFacts.Display(terminal: "/dev/pts/3") == .window)
        for name in ["/dev/ttyS0", "/dev/ttyAMA0", "/dev/tty", "/dev/console", ""] {
            #expect(MachineFacts.Display(terminal: name) == .otherTerminal)
        }
    }
}
