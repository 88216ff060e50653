import Foundation

/// A folder for one test, gone when the test is. A class, because it is shared by what the test runs.
final class WorkFolder {
    let path: String
    let bigconvo: Program

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "bigconvo-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        bigconvo = Program(folder: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: self(name)))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: self(name))), as: UTF8.self)
    }

    var names: Set<String> {
        get throws { Set(try FileManager.default.contentsOfDirectory(atPath: path)) }
    }

    /// The file with the passphrase that all tests use.
    func writePassphrase() throws -> String {
        try write("a passphrase for tests only\n", to: "passphrase")
        return "passphrase"
    }
}
