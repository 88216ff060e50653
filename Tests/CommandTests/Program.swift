import Foundation

/// The built `bigconvo`, run as a person or a script would run it.
struct Program {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The folder that it runs in.
    var folder: String
    var environment: [String: String] = ["COLUMNS": "80", "NO_COLOR": "1"]

    /// The built program lies beside the tests.
    static var path: String {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(path: "bigconvo").path
    }

    /// Only the superuser may mount a disk, and not in every container.
    static let canMount: Bool = {
        let result = try? Program(folder: "/").run("/usr/bin/unshare", ["-m", "mount", "-t", "tmpfs", "none", "/mnt"])
        return result?.status == 0
    }()

    func callAsFunction(_ arguments: String..., input: String = "") throws -> Result {
        try run(Self.path, arguments, input: input)
    }

    /// Runs any program; its input is a file, so that nothing waits for anybody.
    func run(_ path: String, _ arguments: [String], input: String = "") throws -> Result {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "bigconvo-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: scratch) }
        func file(_ name: String, _ content: String = "") throws -> URL {
            let url = scratch.appending(path: name)
            try content.write(to: url, atomically: false, encoding: .utf8)
            return url
        }
        let (output, errors) = (try file("output"), try file("errors"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
        process.standardInput = try FileHandle(forReadingFrom: try file("input", input))
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}
