import Foundation
import Testing

/// Reading that takes long, in a real terminal.
struct ReadingProgressTests {
    /// Made-up answers as another tool gives them and in our own form.
    private func consultation(_ people: Int) throws -> WorkFolder {
        let folder = try WorkFolder()
        let (count, survey) = ("\(people)", "postcard")
        #expect(try folder.bigconvo("rehearse", survey, "--people", count, "--output", "made-up.csv").status == 0)
        #expect(
            try folder.bigconvo("import", "made-up.csv", "--survey", survey, "--output", "responses.csv").status == 0)
        return folder
    }

    /// The rows of a file under its header, again and again.
    private func repeated(_ name: String, times: Int, in folder: WorkFolder) throws -> [UInt8] {
        let bytes = Array(try folder.read(name).utf8)
        let end = try #require(bytes.firstIndex(of: 0x0A))
        let rows = bytes[(end + 1)...]
        return bytes + (1..<times).flatMap { _ in rows }
    }

    @Test("A long import shows how far it is, and Ctrl-C leaves no file behind")
    func importing() throws {
        let folder = try consultation(1_000)
        try folder.write(try repeated("made-up.csv", times: 600, in: folder), to: "big.csv")
        let before = try folder.names
        let session = try TerminalSession(
            "bigconvo import big.csv --survey postcard --output new.csv", in: folder, columns: 90, rows: 10)
        try session.wait(for: " left")
        #expect(try session.screen.contains("MB/s"))
        try session.press("C-c")
        try session.wait(for: "ended with 130")
        #expect(try session.screen.hasPrefix("Stopped; nothing was written."))
        #expect(try folder.names == before)
    }

    @Test("A pipe into which nobody writes is left with Ctrl-C too")
    func silentPipe() throws {
        let folder = try consultation(100)
        try #require(try folder.bigconvo.run("/usr/bin/mkfifo", [folder("pipe.csv")]).status == 0)
        // The writer holds the pipe open, says a little and then nothing; the terminal's end takes it along.
        let session = try TerminalSession(
            "(cat responses.csv; echo waiting >&2; exec sleep 600) > pipe.csv & bigconvo analyse postcard pipe.csv",
            in: folder, columns: 90, rows: 10)
        try session.wait(for: "waiting")
        try session.press("C-c")
        try session.wait(for: "ended with 130")
        #expect(try session.screen.contains("Stopped; nothing was written."))
    }

    @Test(
        "No line is shown where it would not be a help",
        arguments: [
            "export ACCESSIBLE=1; bigconvo analyse postcard big.csv | tail -n 3",
            "export TERM=dumb; bigconvo analyse postcard big.csv | tail -n 3",
            "bigconvo analyse postcard big.csv 2>errors | tail -n 3",
        ])
    func quiet(command: String) throws {
        let folder = try consultation(1_000)
        try folder.write(try repeated("responses.csv", times: 20, in: folder), to: "big.csv")
        let session = try TerminalSession(command, in: folder, columns: 90, rows: 10)
        try session.wait(for: "ended with")
        #expect(try !session.history.contains("Reading"))
        if command.contains("errors") { #expect(try folder.read("errors") == "") }
    }
}
