import Foundation

/// GNU gettext's own checker of translation files.
enum Msgfmt {
    /// What `msgfmt --check` says about a file; empty when all is well.
    static func complaints(about bytes: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).po")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["msgfmt", "--check", "--output-file=/dev/null", file.path]
        let output = Pipe()
        process.standardError = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let words = String(decoding: said, as: UTF8.self).replacing(file.path, with: "FILE")
        return process.terminationStatus == 0 ? words : "exit \(process.terminationStatus): \(words)"
    }
}
