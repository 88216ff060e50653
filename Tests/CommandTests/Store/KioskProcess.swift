import Foundation
import ProcessStarter

/// The built kiosk while it runs: a test talks to it, and can kill it at any moment.
///
/// A class, because the process is killed and collected when the test is done with it.
final class KioskProcess {
    /// What it reads from and writes to.
    enum Ends {
        /// The plain mode, as scripts drive it.
        case pipes
        /// The screens, on a pseudo-terminal of 80 by 24.
        case terminal
    }

    struct CannotStart: Error {}
    struct NeverSaid: Error {
        var text: String
        var output: String
    }

    /// Everything that it said so far.
    private(set) var output: [UInt8] = []
    private let process: pid_t
    /// Our end of its pipe or terminal.
    private let line: Int32
    private var isCollected = false
    /// Where what was not waited for yet begins.
    private var position = 0

    init(_ arguments: [String], in folder: WorkFolder, environment: [String: String] = [:], ends: Ends) throws {
        let variables = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8"]
            .merging(folder.bigconvo.environment) { _, new in new }.merging(environment) { _, new in new }
        let words = [Program.path] + arguments + (ends == .pipes ? ["--plain"] : [])
        let argv = unsafe words.map { unsafe strdup($0) } + [nil]
        let envp = unsafe variables.map { unsafe strdup("\($0)=\($1)") } + [nil]
        defer { unsafe (argv + envp).forEach { unsafe free($0) } }
        var line: Int32 = -1
        let process = unsafe process_start(Program.path, argv, envp, folder.path, ends == .terminal, &line)
        guard process > 0 else { throw CannotStart() }
        (self.process, self.line) = (process, line)
    }

    deinit {
        if !isCollected { kill() }
        close(line)
    }

    var said: String { String(decoding: output, as: UTF8.self) }

    /// Types, or writes into its pipe; a kiosk that is gone hears nothing.
    func send(_ text: String) {
        let bytes = Array(text.utf8)
        unsafe bytes.withUnsafeBytes { bytes in
            // Where it is no socket it is a terminal, which sends no signal when it is gone.
            if unsafe Glibc.send(line, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL)) < 0 {
                unsafe write(line, bytes.baseAddress, bytes.count)
            }
        }
    }

    /// Waits until it says a text after what was waited for last; far longer than any machine needs.
    func wait(for text: String) throws {
        guard try wait(forOneOf: [text]) != nil else { throw NeverSaid(text: text, output: said) }
    }

    /// Waits until it says one of these.
    ///
    /// - Returns: Which; nil when it ended instead.
    func wait(forOneOf texts: [String]) throws -> String? {
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            let new = Data(output[position...])
            for text in texts {
                guard let found = new.firstRange(of: Data(text.utf8)) else { continue }
                position += found.upperBound
                return text
            }
            guard listen(until: deadline) else {
                if ContinuousClock.now < deadline { return nil }
                throw NeverSaid(text: texts.joined(separator: " / "), output: said)
            }
        }
    }

    /// Listens until a moment has come, and no shorter.
    func listen(to deadline: ContinuousClock.Instant) {
        while ContinuousClock.now < deadline, listen(until: deadline) {}
        while ContinuousClock.now < deadline {}
    }

    /// Waits as a person does: the screens take a key that comes again at once for one that is held down.
    func pause() { listen(to: .now + .milliseconds(400)) }

    /// Ends its input, and waits until it has ended.
    func finish() throws {
        shutdown(line, Int32(SHUT_WR))
        _ = try wait(forOneOf: [])
    }

    /// Kills it with the signal that nothing can catch, and reads what it had said by then.
    func kill() {
        Glibc.kill(process, SIGKILL)
        while listen(until: .now + .seconds(60)) {}
        var status: Int32 = 0
        unsafe waitpid(process, &status, 0)
        isCollected = true
    }

    /// Reads what has come.
    ///
    /// - Returns: False at the end, or when the moment came first.
    private func listen(until deadline: ContinuousClock.Instant) -> Bool {
        var ends = [pollfd(fd: line, events: Int16(POLLIN), revents: 0)]
        let left = max(.zero, deadline - .now)
        let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
        guard unsafe poll(&ends, 1, Int32(milliseconds)) > 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(line, $0.baseAddress, $0.count) }
        guard count > 0 else { return false }
        output += bytes.prefix(count)
        return true
    }
}
