import Foundation
import Questionnaire

/// What of a consultation folder would go into git along with it, and must not: private keys, answers, and what people
/// wrote.
struct GitIgnoring {
    /// The lines that keep it out, each with what it is about.
    static let lines: [(line: String, holds: @Sendable () -> [String])] = [
        ("*.private", { Shelf.files(in: ".", endingIn: ".private") }),
        ("*.store", { Shelf.files(in: ".", endingIn: ".store") }),
        ("responses/", { Shelf.files(in: Shelf.responsesFolder, endingIn: ".csv").isEmpty ? [] : ["./responses/"] }),
        ("passphrase*", { Shelf.files(in: ".", endingIn: ".txt").filter { $0.hasPrefix("./passphrase") } }),
        // Downloads of other tools, and answers to sort by hand.
        ("/*.csv", { Shelf.files(in: ".", endingIn: ".csv") }),
        ("/*.xlsx", { Shelf.files(in: ".", endingIn: ".xlsx") }),
        ("quotes.yml", { ["./quotes.yml"].filter(Shelf.isThere) }),
    ]

    /// The text of `.gitignore` in a new folder.
    static var text: String {
        "# What must not leave this folder with git: keys that open answers, answers, and what people wrote.\n"
            + lines.map { "\($0.line)\n" }.joined()
    }

    /// The names of what is there and is not kept out; nothing where the folder is in no git repository.
    var exposed: [String] {
        guard isInRepository else { return [] }
        let kept = Set((try? Shelf.source(".gitignore").lines.map { $0.trimmingCharacters(in: .whitespaces) }) ?? [])
        return Self.lines.filter { !kept.contains($0.line) }.flatMap { $0.holds() }.map { String($0.dropFirst(2)) }
            .filter { !kept.contains($0) }
    }

    private var isInRepository: Bool {
        var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).standardizedFileURL
        while true {
            if Shelf.isThere(folder.appending(path: ".git").path) { return true }
            let above = folder.deletingLastPathComponent().standardizedFileURL
            guard above.path != folder.path else { return false }
            folder = above
        }
    }
}
