import Foundation
package import Questionnaire

/// A Chromium or Chrome that is installed, which turns a page of HTML into a PDF that is tagged for screen readers.
///
/// It works without a window, in a private folder that is gone afterwards, and may not reach the network. It is
/// started as it is, without a shell.
package struct Chromium: Sendable {
    /// The names that it goes by, the one of Debian first.
    static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

    /// Where the program is.
    let program: String
    /// How long it may take, in seconds: many times what a long page needs on a slow computer.
    let patience: Int

    /// - Parameters:
    ///   - path: the folders to look in, with colons between, as in `PATH`.
    ///   - patience: how long a page may take, in seconds.
    /// - Throws: ``Faults`` when there is none, with what to install.
    package init(on path: String, patience: Int = 120) throws(Faults) {
        let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
        let candidates = Self.names.flatMap { name in folders.map { "\($0)/\(name)" } }
        guard let program = candidates.first(where: FileManager.default.isExecutableFile) else {
            throw Faults(
                Diagnostic(
                    "no-chromium", file: "chromium", "a PDF needs Chromium or Chrome, and neither is installed here",
                    help: [
                        "on Debian and Ubuntu: sudo apt install chromium",
                        "or print from any browser: write --format html --output FILE.html, open it, and print it",
                    ]))
        }
        self.program = program
        self.patience = patience
    }

    /// Prints a page, which has to carry everything that it shows, on the sheets that its style sheet names.
    ///
    /// - Throws: ``Faults`` when the program fails, or does not end in time.
    package func pdf(of html: String) throws(Faults) -> PDFFile {
        let room = try PrintRoom()
        defer { room.clear() }
        try room.put(html)
        try run(in: room)
        guard let bytes = room.pdf, let file = PDFFile(bytes) else { throw failure("it wrote no PDF") }
        return file
    }

    private func run(in room: borrowing PrintRoom) throws(Faults) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments(for: room)
        process.environment = ProcessInfo.processInfo.environment.merging(room.environment) { _, own in own }
        process.currentDirectoryURL = URL(fileURLWithPath: room.path)
        process.standardInput = FileHandle.nullDevice
        // What it says there is of its own insides, and helps nobody who wants to print.
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw failure("it could not be started")
        }
        guard ended.wait(timeout: .now() + .seconds(patience)) == .success else {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            throw failure("it did not finish within \(patience) seconds")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw failure("it stopped with status \(process.terminationStatus)")
        }
    }

    private func arguments(for room: borrowing PrintRoom) -> [String] {
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
            "--disable-crash-reporter", "--disable-dev-shm-usage",
            // No name of any host means anything, so nothing leaves the computer.
            "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pings",
            "--user-data-dir=\(room.profile)", "--no-pdf-header-footer", "--export-tagged-pdf",
            "--generate-pdf-document-outline", "--print-to-pdf=\(room.output)",
        ]
            // The superuser, as in a container, cannot have Chromium's sandbox; everybody else keeps it.
            + (geteuid() == 0 ? ["--no-sandbox"] : []) + [URL(fileURLWithPath: room.page).absoluteString]
    }

    private func failure(_ what: String) -> Faults {
        Faults(
            Diagnostic(
                "chromium-failed", file: program, "the PDF could not be made: \(what)",
                help: [
                    "try again, and close what else needs much memory",
                    "or print from any browser: write --format html --output FILE.html, open it, and print it",
                ]))
    }
}
