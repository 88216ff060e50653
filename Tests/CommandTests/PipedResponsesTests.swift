import Foundation
import Testing

/// Responses that come through a pipe, which can be read once only.
struct PipedResponsesTests {
    /// Runs the program behind a real pipe; `Program` itself gives it a file.
    private func piped(_ file: String, _ arguments: [String], in folder: WorkFolder) throws -> Program.Result {
        let command = ([Program.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
        return try folder.bigconvo.run("/bin/sh", ["-c", "cat \(file) | \(command)"])
    }

    @Test("What comes through a pipe is counted as the same file is, also where it is long", arguments: [30, 2_000])
    func counting(people: Int) throws {
        let folder = try WorkFolder.consultation(of: people, seed: 5)
        let analyse = ["analyse", "mental-health", "--by", "age", "--internal", "--format", "json"]
        let file = try folder.bigconvo.run(Program.path, analyse + ["responses.csv"])
        let piped = try piped("responses.csv", analyse + ["/dev/stdin"], in: folder)
        #expect(file.status == 0 && piped.status == 0, "\(piped.errors)")
        #expect(piped.output == file.output)
    }

    @Test(
        "What comes through a pipe is imported as the same file is, and leaves no copy behind", arguments: [30, 2_000])
    func importing(people: Int) throws {
        let folder = try WorkFolder()
        let made = ["rehearse", "postcard", "--people", "\(people)", "--seed", "4", "--output", "in.csv"]
        #expect(try folder.bigconvo.run(Program.path, made).status == 0)
        let options = ["--survey", "postcard", "--again", "--output"]
        let file = try folder.bigconvo.run(Program.path, ["import", "in.csv"] + options + ["out.csv"])
        let piped = try piped("in.csv", ["import", "/dev/stdin"] + options + ["piped.csv"], in: folder)
        #expect(file.status == 0 && piped.status == 0, "\(piped.errors)")
        func rows(_ name: String) throws -> [Substring] {
            try folder.read(name).split(whereSeparator: \.isNewline).sorted()
        }
        #expect(try rows("piped.csv") == rows("out.csv"))
        #expect(try folder.names == ["in.csv", "out.csv", "piped.csv"])
        let explained = try self.piped(
            "in.csv", ["import", "/dev/stdin", "--survey", "postcard", "--explain"], in: folder)
        #expect(explained.status == 0, "\(explained.errors)")
    }
}
