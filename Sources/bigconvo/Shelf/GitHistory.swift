import Foundation
import Questionnaire
import Signposting

/// What git knows of one file of this folder. It is asked without a shell, and changes nothing.
struct GitHistory {
    private let program: String
    private let path: String

    /// More than anybody reads.
    private static let mostRevisions = 500

    /// - Parameter path: of the file, seen from this folder.
    /// - Throws: ``Faults`` when git is not installed.
    init(of path: String) throws(Faults) {
        let folders = (Console.environment("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
        let found = folders.map { "\($0)/git" }.first(where: FileManager.default.isExecutableFile)
        guard let found else {
            throw Faults(
                Diagnostic(
                    "no-git", file: "git", "the history of a file is kept by git, which is not installed here",
                    help: ["on Debian and Ubuntu: sudo apt install git"]))
        }
        program = found
        self.path = path
    }

    /// Whether this folder is kept in git at all.
    var knowsFolder: Bool { run(["rev-parse", "--is-inside-work-tree"])?.contains("true") == true }

    /// The file as it was each time that somebody saved it, the oldest first, and as it is now if that differs.
    func revisions() -> [ServiceRevision] {
        let log = run([
            "log", "--max-count=\(Self.mostRevisions)", "--no-show-signature", "--date=short",
            "--format=%H%x1f%ad%x1f%an", "--", path,
        ])
        var revisions: [ServiceRevision] = []
        for line in (log ?? "").split(separator: "\n").reversed() {
            let fields = line.split(separator: "\u{1F}", maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3, fields[0].allSatisfy(\.isHexDigit) else { continue }
            revisions.append(
                ServiceRevision(
                    day: String(fields[1]), who: String(fields[2]),
                    text: run(["cat-file", "blob", "\(fields[0]):./\(path)"])))
        }
        let now = (try? Shelf.source(path))?.text
        if let last = revisions.last, last.text != now {
            revisions.append(ServiceRevision(day: nil, who: "in this folder", text: now))
        }
        return revisions
    }

    /// What git answers; nil where it refuses.
    private func run(_ arguments: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        // A folder from somebody else must not be able to name programs that git then starts.
        process.arguments =
            ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.mailmap=false"]
            + arguments
        process.environment = ProcessInfo.processInfo.environment.merging([
            "LC_ALL": "C.UTF-8", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1",
        ]) { _, own in own }
        let answer = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = answer
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            // Read before waiting: a full pipe would wait for us.
            let bytes = try answer.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
        } catch {
            return nil
        }
    }
}
