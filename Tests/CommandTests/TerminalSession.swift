import Foundation
import Testing

/// The built program in a real terminal, of any size and kind, with somebody at its keys.
///
/// A class, because the terminal goes when it goes.
final class TerminalSession {
    struct NeverShown: Error, CustomStringConvertible {
        var text: String
        var screen: String

        var description: String { "the screen never showed \"\(text)\":\n\(screen)" }
    }

    private let socket = "bigconvo-\(UUID().uuidString)"
    private let folder: WorkFolder
    /// The process that the terminal lives in.
    private var server: pid_t?

    /// - Parameters:
    ///   - command: a line for the shell, in which `bigconvo` is the built program.
    ///   - kind: what the program is told of its terminal (`TERM`).
    init(_ command: String, in folder: WorkFolder, columns: Int, rows: Int, kind: String = "screen-256color") throws {
        self.folder = folder
        let line =
            "env TERM=\(kind) LANG=C.UTF-8 sh -c '\(command.replacing("bigconvo", with: Program.path))'; echo ended with $?; cat"
        // The terminal's server stays behind, and must not hold on to anything that this process opened:
        // Foundation takes a program for running as long as its descriptors are open somewhere.
        let closing = "for f in /proc/self/fd/*; do n=${f##*/}; [ $n -gt 2 ] && eval \"exec $n>&-\"; done; exec \"$@\""
        let start = [
            "tmux", "-L", socket, "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", line,
        ]
        let result = try folder.bigconvo.run("/bin/bash", ["-c", closing, "bash"] + start)
        try #require(result.status == 0, "tmux: \(result.errors)")
        let process = try folder.bigconvo.run(
            "/usr/bin/env", ["tmux", "-L", socket, "display-message", "-p", "#{pid}"])
        server = pid_t(process.output.filter(\.isNumber))
    }

    deinit {
        // Asked kindly, the server stays behind for the program that ignores its hangup.
        close()
    }

    /// What stands on the screen, without the blanks at the ends of lines.
    var screen: String {
        get throws {
            try folder.bigconvo.run("/usr/bin/env", ["tmux", "-L", socket, "capture-pane", "-p"]).output
                .split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.replacing(/\s+$/, with: "") }.joined(separator: "\n")
        }
    }

    /// What stands right of the cursor, on its line, without the blanks at the end.
    var lineAtCursor: String {
        get throws {
            let place = try folder.bigconvo.run(
                "/usr/bin/env", ["tmux", "-L", socket, "display-message", "-p", "#{cursor_x} #{cursor_y}"]
            ).output.split { !$0.isNumber }.compactMap { Int($0) }
            let lines = try screen.split(separator: "\n", omittingEmptySubsequences: false)
            guard place.count == 2, lines.indices.contains(place[1]) else { return "" }
            return String(lines[place[1]].dropFirst(place[0]))
        }
    }

    /// Waits until the line at the cursor begins with a text.
    func waitForCursor(at text: String) throws {
        let deadline = Date.now.addingTimeInterval(60)
        var line = try lineAtCursor
        while !line.hasPrefix(text), Date.now < deadline {
            usleep(50_000)
            line = try lineAtCursor
        }
        try #require(line.hasPrefix(text), "the cursor is on \"\(line)\", not on \"\(text)\"")
    }

    /// The screen with the escape sequences for its colours, and with the blanks at the ends of lines.
    var styledScreen: String {
        get throws {
            try folder.bigconvo.run("/usr/bin/env", ["tmux", "-L", socket, "capture-pane", "-p", "-e", "-N"]).output
        }
    }

    /// Everything that can be scrolled back to.
    var history: String {
        get throws {
            try folder.bigconvo.run("/usr/bin/env", ["tmux", "-L", socket, "capture-pane", "-p", "-S", "-"]).output
        }
    }

    /// Presses keys, each named as tmux names them, after the screen shows a text.
    func press(_ keys: String..., when text: String? = nil) throws {
        if let text { try wait(for: text) }
        for key in keys { try tmux("send-keys", key) }
    }

    /// Waits until the screen shows a text; far longer than any machine needs.
    ///
    /// - Parameter key: pressed now and then meanwhile, as by somebody who wants to go on.
    func wait(for text: String, pressing key: String? = nil) throws {
        let deadline = Date.now.addingTimeInterval(60)
        while Date.now < deadline {
            if try screen.contains(text) { return }
            // A person looks several times a second; so the machine is left to the program.
            usleep(key == nil ? 50_000 : 500_000)
            if let key { try tmux("send-keys", key) }
        }
        throw NeverShown(text: text, screen: try screen)
    }

    /// Types a text as a keyboard sends it, after the screen shows another.
    func type(_ words: String, when text: String? = nil) throws {
        if let text { try wait(for: text) }
        try tmux("send-keys", "-l", words)
    }

    /// Clicks where a text stands, until the screen shows another: a person, too, clicks again when nothing happens.
    func click(on text: String, until next: String) throws {
        let deadline = Date.now.addingTimeInterval(60)
        while Date.now < deadline {
            let screen = try screen
            if screen.contains(next) { return }
            for (row, line) in screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                guard let range = line.range(of: text, options: .backwards) else { continue }
                // The frames of the tests have one cell for each character before what is clicked.
                try send(press: row, line.distance(from: line.startIndex, to: range.lowerBound))
                break
            }
            usleep(300_000)
        }
        throw NeverShown(text: next, screen: try screen)
    }

    /// Sends what a terminal sends for a click on a cell, counted from 0 (xterm's mode 1006).
    func send(press row: Int, _ column: Int) throws {
        for end in ["M", "m"] { try tmux("send-keys", "-l", "\u{1B}[<0;\(column + 1);\(row + 1)\(end)") }
    }

    /// Pastes a text as a terminal does, marked as pasted where the program asked for that.
    func paste(_ text: String, when shown: String? = nil) throws {
        if let shown { try wait(for: shown) }
        let name = "pasted-\(UUID().uuidString)"
        try folder.write(text, to: name)
        try tmux("load-buffer", folder(name))
        try tmux("paste-buffer", "-p")
        try FileManager.default.removeItem(atPath: folder(name))
    }

    /// Whether the program has asked for the mouse and for its reports in decimal numbers.
    var hearsMouse: Bool {
        get throws {
            let flags = "#{mouse_standard_flag}#{mouse_sgr_flag}"
            return try folder.bigconvo.run("/usr/bin/env", ["tmux", "-L", socket, "display-message", "-p", flags])
                .output
                .contains("11")
        }
    }

    /// Waits until the screen does not show a text any more.
    func waitForEnd(of text: String) throws {
        let deadline = Date.now.addingTimeInterval(60)
        while try screen.contains(text), Date.now < deadline { usleep(50_000) }
        try #require(try !screen.contains(text), "it still shows \"\(text)\"")
    }

    /// Takes the terminal away, as when its window is closed.
    func close() { if let server { kill(server, SIGKILL) } }

    func resize(columns: Int, rows: Int) throws {
        try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    }

    private func tmux(_ arguments: String...) throws {
        let result = try folder.bigconvo.run("/usr/bin/env", ["tmux", "-L", socket] + arguments)
        try #require(result.status == 0, "tmux: \(result.errors)")
    }
}
