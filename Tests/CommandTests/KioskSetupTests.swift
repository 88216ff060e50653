import Foundation
import Testing

/// What those who set up a kiosk ask of the program.
struct KioskSetupTests {
    private func folder() throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.makeKeys()
        return folder
    }

    @Test(
        "The unit that the program prints is a good one",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze"), "needs systemd-analyze"))
    func verifies() throws {
        let folder = try folder()
        let unit = try folder.bigconvo("kiosk", "--unit").output
        #expect(unit.contains("ExecStart=/usr/local/bin/bigconvo "))
        try folder.write(unit.replacing("/usr/local/bin/bigconvo", with: Program.path), to: "bigconvo-kiosk.service")
        let result = try folder.bigconvo.run("/usr/bin/systemd-analyze", ["verify", folder("bigconvo-kiosk.service")])
        #expect(result.status == 0 && result.output + result.errors == "")
        // The same test does find what is wrong.
        try folder.write(unit.replacing("Restart=always", with: "Restart=never\nNoSuchThing=1"), to: "b.service")
        let wrong = try folder.bigconvo.run("/usr/bin/systemd-analyze", ["verify", folder("b.service")])
        #expect(wrong.errors.contains("restart specifier") && wrong.errors.contains("NoSuchThing"))
    }

    @Test(
        "The unit starts the kiosk as nobody, on a console of its own, again and again, with no rights and no network")
    func hardened() throws {
        let folder = try folder()
        let unit = try folder.bigconvo("kiosk", "--unit").output
        let lines = Set(unit.split(whereSeparator: \.isNewline).map(String.init))
        let needed = [
            "User=bigconvo-kiosk", "TTYPath=/dev/tty1", "TTYReset=yes", "TTYVHangup=yes", "Restart=always",
            "NoNewPrivileges=yes", "ProtectSystem=strict", "PrivateNetwork=yes", "LimitCORE=0",
            "StartLimitIntervalSec=0", "CapabilityBoundingSet=CAP_SYS_TTY_CONFIG", "StateDirectory=bigconvo",
        ]
        #expect(Set(needed).subtracting(lines) == [])
        #expect(lines.count { $0.hasPrefix("ExecStart=") } == 1)
    }

    @Test("What the unit starts is a command that the program understands")
    func startsSomething() throws {
        let folder = try folder()
        let unit = try folder.bigconvo("kiosk", "--unit").output
        let line = try #require(unit.split(whereSeparator: \.isNewline).first { $0.hasPrefix("ExecStart=") })
        let arguments = line.split(separator: " ").dropFirst().map(String.init)
        #expect(arguments.first == "kiosk")
        let result = try folder.bigconvo.run(Program.path, arguments + ["--self-test"])
        #expect(result.status != 64, "\(result.errors)")
        #expect(try folder.bigconvo.run(Program.path, arguments + ["--nonsense"]).status == 64)
    }

    @Test("A self-test says what is not locked down and what to do, and leaves everything as it was")
    func selfTest() throws {
        let folder = try folder()
        let before = try folder.names
        let result = try folder.bigconvo("kiosk", "priorities", "--self-test", "--store", "s", "--key", "k.public")
        #expect(result.status == 1 && result.output == "")
        // The private key lies beside it, and there is no terminal.
        for id in ["private-key-here", "no-terminal", "no-staff"] { #expect(result.errors.contains("[\(id)]")) }
        #expect(result.errors.contains("= a kiosk needs only the file that ends in .public"))
        #expect(try folder.names == before)
    }

    @Test("A self-test in a window finds the window and the shell")
    func inWindow() throws {
        let folder = try folder()
        let terminal = try TerminalSession("bigconvo kiosk --self-test 2>&1", in: folder, columns: 120, rows: 60)
        try terminal.wait(for: "in-a-window]")
        try terminal.wait(for: "[shell-behind]")
        try terminal.wait(for: "ended with 1")
    }

    @Test(
        "What cannot be meant is wrong usage, and is said before anything starts",
        arguments: [
            ["kiosk", "priorities"], ["kiosk", "priorities", "--store", "s"],
            ["kiosk", "priorities", "--key", "k.public"],
            ["kiosk", "priorities", "--practice", "--store", "s"],
            ["kiosk", "priorities", "--practice", "--key", "k.public"],
            ["kiosk", "priorities", "--practice", "--idle", "9"],
            ["kiosk", "priorities", "--practice", "--idle", "1801"],
            ["kiosk", "priorities", "--practice", "--idle", "soon"], ["kiosk", "--practice", "--self-test"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let folder = try folder()
        let before = try folder.names
        #expect(try folder.bigconvo.run(Program.path, arguments).status == 64)
        #expect(try folder.names == before)
    }

    @Test("A staff file is made once, holds no passphrase, and is taken for no key")
    func staffFile() throws {
        let folder = try folder()
        let made = try folder.bigconvo("keys", "staff", "kiosk", "--passphrase-file", "passphrase")
        #expect(made.status == 0 && made.output.contains("kiosk.staff"))
        let text = try folder.read("kiosk.staff")
        #expect(!text.contains("passphrase for tests"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("kiosk.staff"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try folder.bigconvo("keys", "staff", "kiosk", "--passphrase-file", "passphrase").status == 74)
        #expect(try folder.read("kiosk.staff") == text)
        for file in ["k.public", "passphrase", "none"] {
            let result = try folder.bigconvo("kiosk", "priorities", "--practice", "--staff", file)
            #expect([1, 74].contains(result.status), "\(file)")
            #expect(!(result.output + result.errors).contains("passphrase for tests"))
        }
    }
}
