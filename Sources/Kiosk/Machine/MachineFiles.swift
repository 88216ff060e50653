import Foundation
import Responses

/// The files in which Linux tells of itself, under a root that a test can make up.
struct MachineFiles {
    let root: String

    func text(_ path: String) -> String? {
        (try? WholeFile.read(root + path, limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
    }

    func lines(_ path: String) -> [Substring] { text(path)?.split(whereSeparator: \.isNewline) ?? [] }

    /// The first number in a file.
    func number(_ path: String) -> Int? { text(path)?.split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) } }

    func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root + folder)) ?? []).sorted()
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + path) }

    /// Where a symbolic link leads.
    func link(_ path: String) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: root + path)
    }
}
