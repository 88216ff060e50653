import Foundation

/// A process that a test did not start itself.
enum ForeignProcess {
    /// Waits until it has ended; far longer than any machine needs.
    static func waitForEnd(of process: pid_t) -> Bool {
        let deadline = Date.now.addingTimeInterval(60)
        while Date.now < deadline {
            let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            // Nobody may be there to collect a process that has ended.
            if state?.contains(") Z ") ?? true { return true }
            usleep(50_000)
        }
        return false
    }

    /// The memory of one that hides it is for the superuser.
    static let canBeLookedInto = geteuid() == 0

    /// How often the bytes of a text, or of its letters in four bytes each, stand in the memory of a process.
    static func occurrences(of text: String, in process: pid_t) throws -> Int {
        let needles = [Data(text.utf8), Data(text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), 0, 0, 0] })]
        let memory = try FileHandle(forReadingFrom: URL(filePath: "/proc/\(process)/mem"))
        var count = 0
        for line in try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: " ")
            let ends = fields[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
            guard fields[1].hasPrefix("rw"), ends.count == 2 else { continue }
            try memory.seek(toOffset: ends[0])
            guard let bytes = try? memory.read(upToCount: Int(ends[1] - ends[0])) else { continue }
            for needle in needles {
                var start = bytes.startIndex
                while let found = bytes.range(of: needle, in: start..<bytes.endIndex) {
                    count += 1
                    start = found.upperBound
                }
            }
        }
        return count
    }
}

extension ForeignProcess {
    /// The processes that one has started and that have not ended.
    static func children(of process: pid_t) -> [pid_t] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { pid_t($0) }.filter { id in
            let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
            let fields = state?.split(separator: ")").last?.split(separator: " ") ?? []
            return fields.count > 1 && fields[0] != "Z" && fields[1] == "\(process)"
        }
    }
}
