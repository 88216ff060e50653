import Foundation

/// What only Python's own index has, where `make test` installs it.
enum PythonTools {
    /// A program of it, or `python` itself.
    static func path(_ program: String) -> String { root.appending(path: ".build-tools/venv/bin/\(program)").path }

    static func has(_ program: String) -> Bool { FileManager.default.fileExists(atPath: path(program)) }

    /// A script of `Tests/Tools`.
    static func script(_ name: String) -> String { root.appending(path: "Tests/Tools/\(name)").path }

    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
