/// What the files of the system tell.
extension MachineFacts {
    mutating func read(_ files: MachineFiles) {
        ancestors = Self.ancestors(files)
        logins = Self.logins(files)
        let isSystemd = files.exists("/run/systemd/system")
        opensLogins = isSystemd ? Self.opensLogins(files) : nil
        restartsByKeys = isSystemd ? !Self.isMasked("ctrl-alt-del.target", files) : nil
        sysRq = files.number("/proc/sys/kernel/sysrq")
        consoleLevel = files.number("/proc/sys/kernel/printk")
        corePattern = files.lines("/proc/sys/kernel/core_pattern").first.map(String.init) ?? ""
        openSwap = Self.openSwap(files)
        networks = files.names(in: "/sys/class/net").filter { name in
            let flags = files.lines("/sys/class/net/\(name)/flags").first.flatMap { Int($0.dropFirst(2), radix: 16) }
            return name != "lo" && (flags ?? 0) & 1 == 1
        }
    }

    private static func process(_ id: String, _ files: MachineFiles) -> ProcessEntry? {
        files.text("/proc/\(id)/stat").flatMap(ProcessEntry.init)
    }

    private static func ancestors(_ files: MachineFiles) -> [String] {
        var names: [String] = []
        var id = process("self", files)?.parent ?? 0
        // The first process has no parent; a table that changes meanwhile must not lead in circles.
        while id > 0, names.count < 64, let process = process("\(id)", files) {
            names.append(process.name)
            id = process.parent
        }
        return names
    }

    private static func logins(_ files: MachineFiles) -> [String] {
        let asking: Set = ["agetty", "getty", "mingetty", "fgetty", "mgetty", "login"]
        let places = files.names(in: "/proc").filter { $0.allSatisfy(\.isNumber) }
            .compactMap { process($0, files) }
            .filter { asking.contains($0.name) }
            .map { $0.console ?? "another terminal" }
        return Set(places).sorted()
    }

    private static func opensLogins(_ files: MachineFiles) -> Bool {
        let folder = "/etc/systemd/logind.conf.d"
        let settings = ["/etc/systemd/logind.conf"] + files.names(in: folder).map { "\(folder)/\($0)" }
        var values = ["NAutoVTs": 6, "ReserveVT": 6]
        for line in settings.flatMap(files.lines) {
            let parts = line.split(separator: "=").map { $0.filter { !$0.isWhitespace } }
            if parts.count == 2, values[parts[0]] != nil, let value = Int(parts[1]) { values[parts[0]] = value }
        }
        return values.values.contains { $0 != 0 }
    }

    private static func isMasked(_ unit: String, _ files: MachineFiles) -> Bool {
        ["/etc/systemd/system/", "/run/systemd/system/"].contains { files.link($0 + unit) == "/dev/null" }
    }

    static func openSwap(_ files: MachineFiles) -> [String] {
        files.lines("/proc/swaps").dropFirst().compactMap { $0.split { " \t".contains($0) }.first.map(String.init) }
            .filter { !isSafe(swap: $0, files) }
    }

    /// Whether a swap area is in memory itself, or encrypted.
    private static func isSafe(swap path: String, _ files: MachineFiles) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        if name.hasPrefix("zram") { return true }
        return files.text("/sys/class/block/\(name)/dm/uuid")?.hasPrefix("CRYPT-") ?? false
    }
}
