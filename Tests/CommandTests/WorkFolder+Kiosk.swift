import Foundation
import Testing

/// What the tests of a kiosk share: its keys, the process that a terminal runs, and what it stored.
extension WorkFolder {
    /// Makes `k.public` and `k.private`, which the passphrase of all tests opens.
    func makeKeys() throws {
        _ = try bigconvo("keys", "new", "k", "--passphrase-file", try writePassphrase())
    }

    /// The file that a store opens to.
    func collected(from store: String = "s") throws -> String {
        let result = try bigconvo(
            "collect", store, "--key", "k.private", "--passphrase-file", "passphrase", "--output", "out.csv")
        try #require(result.status == 0, "\(result.errors)")
        return try read("out.csv")
    }

    /// Its lines, without the heads of the columns.
    func collectedLines(from store: String = "s") throws -> [String] {
        try collected(from: store).split(whereSeparator: \.isNewline).dropFirst().map(String.init)
    }

    /// The process that a terminal began with `echo $$ > pid; exec`.
    func process() throws -> pid_t { try #require(pid_t(try read("pid").filter(\.isNumber))) }
}
