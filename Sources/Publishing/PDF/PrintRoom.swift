import Foundation
import Questionnaire

/// A folder that only this user can look into, for one page to be printed in.
struct PrintRoom: ~Copyable {
    let path: String

    var page: String { "\(path)/page.html" }
    var output: String { "\(path)/page.pdf" }
    /// What a browser keeps of itself.
    var profile: String { "\(path)/profile" }

    /// So that nothing is written into the home of whoever prints.
    var environment: [String: String] {
        ["XDG_CONFIG_HOME": "\(path)/config", "XDG_CACHE_HOME": "\(path)/cache", "TMPDIR": path]
    }

    /// The PDF, where one was made.
    var pdf: [UInt8]? { (try? Data(contentsOf: URL(fileURLWithPath: output))).map { Array($0) } }

    /// Chromium opens a socket two folders below, whose path may have 107 bytes, and stops where it has more; so the name is
    /// short. One that is taken already is refused.
    init() throws(Faults) {
        path = FileManager.default.temporaryDirectory.appending(path: "bigconvo-\(UUID().uuidString.prefix(8))").path
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Self.noRoom(path)
        }
    }

    func put(_ html: String) throws(Faults) {
        do {
            try Data(html.utf8).write(to: URL(fileURLWithPath: page))
        } catch {
            throw Self.noRoom(path)
        }
    }

    /// A folder that cannot be removed is left to the system's own tidying.
    func clear() { try? FileManager.default.removeItem(atPath: path) }

    private static func noRoom(_ path: String) -> Faults {
        Faults(
            Diagnostic(
                "no-print-room", file: path, "there is no room to make the PDF in",
                help: ["make room on the disk, or set TMPDIR to a folder that you may write in"]))
    }
}
