import Foundation
@testable import Kiosk
import Testing

/// What is read of a made-up computer.
struct MachineFilesTests {
    /// A root folder with the files of a computer, gone when the test is.
    private final class Computer {
        let root = FileManager.default.temporaryDirectory.appending(path: "computer-\(UUID())").path

        init(_ files: [String: String]) throws {
            for (path, text) in files {
                let url = URL(fileURLWithPath: root + path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                if text.hasPrefix("-> ") {
                    try FileManager.default.createSymbolicLink(
                        atPath: url.path, withDestinationPath: String(text.dropFirst(3)))
                } else {
                    try Data(text.utf8).write(to: url)
                }
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: root) }

        var facts: MachineFacts {
            var facts = MachineFacts(year: 2026)
            facts.read(MachineFiles(root: root))
            return facts
        }
    }

    /// A desktop as it comes.
    private static let desktop = [
        "/proc/self/stat": "812 (bigconvo) R 700 812 700 34816 812 4194304 1 0",
        "/proc/700/stat": "700 (bash) S 650 700 700 34816 812 4194304 1 0",
        "/proc/650/stat": "650 (odd ) name (x)) S 1 650 650 0 -1 4194304 1 0",
        "/proc/1/stat": "1 (systemd) S 0 1 1 0 -1 4194560 1 0",
        "/proc/501/stat": "501 (agetty) S 1 501 501 1026 501 4194304 1 0",
        "/proc/502/stat": "502 (agetty) S 1 502 502 1088 502 4194304 1 0",
        "/run/systemd/system/x": "",
        "/proc/sys/kernel/sysrq": "438\n",
        "/proc/sys/kernel/printk": "4\t4\t1\t7\n",
        "/proc/sys/kernel/core_pattern": "|/usr/lib/systemd/systemd-coredump %P\n",
        "/proc/swaps": """
        Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority
        /dev/sda2                               partition\t2097148\t\t0\t\t-2
        /dev/dm-1                               partition\t2097148\t\t0\t\t-3
        /dev/zram0                              partition\t2097148\t\t0\t\t100

        """,
        "/sys/class/block/dm-1/dm/uuid": "CRYPT-PLAIN-cryptswap\n",
        "/sys/class/net/lo/flags": "0x9\n",
        "/sys/class/net/eth0/flags": "0x1002\n",
        "/sys/class/net/wlan0/flags": "0x1003\n",
    ]

    @Test("A desktop as it comes is read for what it is")
    func desktop() throws {
        let facts = try Computer(Self.desktop).facts
        #expect(facts.ancestors == ["bash", "odd ) name (x)", "systemd"])
        #expect(facts.logins == ["another terminal", "tty2"])
        #expect(facts.opensLogins == true && facts.restartsByKeys == true)
        #expect(facts.sysRq == 438 && facts.consoleLevel == 4)
        #expect(facts.corePattern == "|/usr/lib/systemd/systemd-coredump %P")
        #expect(facts.openSwap == ["/dev/sda2"])
        #expect(facts.networks == ["wlan0"])
    }

    @Test("What the article says to do is seen to be done")
    func lockedDown() throws {
        var files = Self.desktop.filter { !["/proc/501/stat", "/proc/502/stat"].contains($0.key) }
        files["/etc/systemd/logind.conf"] = "[Login]\n#NAutoVTs=6\n"
        files["/etc/systemd/logind.conf.d/kiosk.conf"] = "[Login]\nNAutoVTs=0\nReserveVT = 0\n"
        files["/etc/systemd/system/ctrl-alt-del.target"] = "-> /dev/null"
        let facts = try Computer(files).facts
        #expect(facts.logins == [] && facts.opensLogins == false && facts.restartsByKeys == false)
        files["/etc/systemd/logind.conf.d/kiosk.conf"] = "[Login]\nNAutoVTs=0\n"
        #expect(try Computer(files).facts.opensLogins == true, "one console is kept for a login")
    }

    @Test("A computer that tells nothing, or nonsense, is read without a stumble")
    func nothing() throws {
        let facts = try Computer([:]).facts
        #expect(facts.ancestors == [] && facts.logins == [] && facts.openSwap == [] && facts.networks == [])
        #expect(facts.opensLogins == nil && facts.restartsByKeys == nil && facts.sysRq == nil)
        let nonsense = Self.desktop.mapValues { $0.hasPrefix("-> ") ? $0 : "(\u{0}) -1 \u{FF}" }
        #expect(try Computer(nonsense).facts.ancestors == [])
        let circle = ["/proc/self/stat": "2 (a) S 2 2 2 0 0", "/proc/2/stat": "2 (a) S 2 2 2 0 0"]
        #expect(try Computer(circle).facts.ancestors.count == 64)
    }

    @Test("A file is on the disk that is mounted nearest above it")
    func mounts() {
        let table = MountTable(
            [
                "/dev/sda1 / ext4 rw 0 0", "tmpfs /run tmpfs rw 0 0", "/dev/sdb1 /media/my\\040stick vfat rw 0 0",
                "none /srv tmpfs rw 0 0", "/dev/sdc1 /srv xfs rw 0 0", "broken",
            ].map { $0[...] })
        #expect(table.kind(of: "/var/lib/bigconvo/kiosk.store") == "ext4")
        #expect(table.kind(of: "/run/s") == "tmpfs" && table.kind(of: "/runner/s") == "ext4")
        #expect(table.kind(of: "/media/my stick/s") == "vfat" && table.kind(of: "/srv/s") == "xfs")
        #expect(MountTable([]).kind(of: "/s") == nil)
    }

    @Test("The place of a store is looked at, and left as it was")
    func store() throws {
        let computer = try Computer([
            "/k/key": "format: bigconvo-private-key 1\n", "/k/kiosk.store": "12345", "/k/note": "nothing", "/n/x": "",
            "/proc/self/mounts": "none / tmpfs rw 0 0\n",
        ])
        let file = "\(computer.root)/k/kiosk.store"
        let facts = StoreFacts.read(file, near: ["\(computer.root)/n/k.public"], root: computer.root)
        #expect(facts.trouble == nil && facts.size == 5 && facts.fileSystem == "tmpfs" && (facts.room ?? 0) > 0)
        #expect(facts.privateKeys.map { $0.suffix(6) } == ["/k/key"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(computer.root)/k").count == 3)
        let nowhere = StoreFacts.read("\(computer.root)/none/s", near: [])
        #expect(nowhere.trouble == "the folder that it would be in does not exist")
    }
}
