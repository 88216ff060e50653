import Foundation
import Testing

@testable import Responses

/// What the tests of a kiosk share: its keys, the process that a terminal runs, and what it stored.
extension WorkFolder {
    /// Makes `k.public` and `k.private`, which the passphrase of all tests opens.
    func makeKeys() throws {
        try PrivateKey.generate().write(as: self("k"), lockedWith: passphrase(), cost: Self.cost)
    }

    /// Makes `kiosk.staff`, which lets in whoever has the passphrase of all tests.
    func makeStaffLock() throws { try write(try StaffLock.text(for: passphrase(), cost: Self.cost), to: "kiosk.staff") }

    private func passphrase() throws -> Passphrase {
        try Passphrase(try read(try writePassphrase()), from: "tests")
    }

    /// A file says itself how hard it is to try a passphrase on it. Real ones take seconds when nothing is optimised, and
    /// are tried where they are what is tested.
    private static var cost: ScryptCost { get throws { try #require(ScryptCost(logarithm: 10)) } }

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
