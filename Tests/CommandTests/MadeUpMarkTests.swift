import Foundation
import Testing

/// That answers are made up is kept from the import to whatever comes of them, with the built program.
struct MadeUpMarkTests {
    private static let mark = "These answers are made up"

    /// A folder with marked responses of two editions.
    private func folder() throws -> WorkFolder {
        let folder = try WorkFolder.consultation(of: 120, seed: 3)
        #expect(
            try folder.read("responses.csv").split(whereSeparator: \.isNewline).allSatisfy {
                $0.hasSuffix(",made-up") || $0.hasSuffix(",1")
            })
        return folder
    }

    private static let commands = [
        ["analyse", "mental-health", "responses.csv"],
        ["analyse", "mental-health", "responses.csv", "--by", "age", "--internal"],
        ["themes", "mental-health", "responses.csv"], ["themes", "suggest", "mental-health", "responses.csv"],
        ["findings", "mental-health", "responses.csv"], ["heard", "mental-health", "responses.csv"],
        ["compare", "mental-health", "--before", "responses.csv", "--after", "plain.csv"],
    ]

    @Test("What people read says it first and last", arguments: commands, ["text", "markdown"])
    func firstAndLast(command: [String], format: String) throws {
        let folder = try folder()
        try folder.write(try Self.unmarked(folder.read("responses.csv")), to: "plain.csv")
        let result = try folder.bigconvo.run(Program.path, command + ["--format", format])
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.prefix(2).contains { $0.contains(Self.mark) }, "\(lines.prefix(3))")
        #expect(lines.suffix(4).contains { $0.contains(Self.mark) }, "\(lines.suffix(4))")
        // The same without the mark says nothing of the kind.
        let plain = command.map { $0 == "responses.csv" ? "plain.csv" : $0 }
        if command[0] != "compare" {
            #expect(!(try folder.bigconvo.run(Program.path, plain + ["--format", format]).output.contains(Self.mark)))
        }
    }

    @Test("What programs read says it too, in every row of a table", arguments: commands)
    func forPrograms(command: [String]) throws {
        let folder = try folder()
        try folder.write(try Self.unmarked(folder.read("responses.csv")), to: "plain.csv")
        let json = try folder.bigconvo.run(Program.path, command + ["--format", "json"]).output
        #expect(json.filter { !$0.isWhitespace }.contains("\"madeUp\":true"))
        let rows = try folder.bigconvo.run(Program.path, command + ["--format", "csv"]).output
            .split(separator: "\r\n").dropFirst()
        #expect(rows.allSatisfy { $0.hasPrefix("Made up,") || $0.hasPrefix("Not for publication; made up,") })
    }

    @Test("It travels in a tally, and one that is marked marks the sum")
    func tallies() throws {
        let folder = try folder()
        try folder.write(try Self.unmarked(folder.read("responses.csv")), to: "plain.csv")
        for (file, part) in [("responses.csv", "a"), ("plain.csv", "b")] {
            #expect(try folder.bigconvo("analyse", "mental-health", file, "--partial", part).status == 0)
        }
        for (parts, isMarked) in [(["a", "b"], true), (["b", "a"], true), (["a"], true), (["b"], false)] {
            let result = try folder.bigconvo.run(
                Program.path, ["analyse", "mental-health", "--merge"] + parts)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output.contains(Self.mark) == isMarked)
        }
    }

    @Test("Marked responses count the same, come in again as marked, and are known under another name")
    func sameFigures() throws {
        let folder = try folder()
        try folder.write(try Self.unmarked(folder.read("responses.csv")), to: "plain.csv")
        func items(_ file: String) throws -> Substring {
            let json = try folder.bigconvo("analyse", "mental-health", file, "--format", "json").output
            let start = try #require(json.firstRange(of: "\"responses\""))
            return json[start.lowerBound...]
        }
        #expect(try items("responses.csv") == items("plain.csv"))
        let again = try folder.bigconvo(
            "import", "responses.csv", "--survey", "mental-health", "--output", "again.csv", "--again")
        #expect(again.output.contains("The file says that its answers are made up"))
        #expect(try folder.read("again.csv").hasPrefix(folder.read("responses.csv").split(separator: "\r\n")[0]))
        let same = try folder.bigconvo("import", "made-up.csv", "--survey", "mental-health", "--output", "b.csv")
        #expect(same.errors.contains("[same-rows]"))
    }

    @Test("A poster with a figure of made-up answers says so beside the figure")
    func posters() throws {
        let folder = try WorkFolder.consultation(of: 600, seed: 1)
        let arguments = [
            "poster", "--theme", "waiting", "--area", "portsmouth", "--ages", "11-17", "--survey", "mental-health",
            "--responses", "responses.csv",
        ]
        let result = try folder.bigconvo.run(Program.path, arguments)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains(Self.mark))
    }

    @Test("Nobody's form is typed in among responses that are made up")
    func typedIn() throws {
        let folder = try folder()
        let result = try folder.bigconvo("enter", "mental-health", "--output", "responses.csv", "--plain")
        #expect(result.status == 1)
        #expect(result.errors.contains("[made-up-responses]"))
    }

    private static func unmarked(_ text: String) -> String {
        text.split(separator: "\r\n").map { String($0[..<($0.lastIndex(of: ",") ?? $0.endIndex)]) }
            .joined(separator: "\r\n") + "\r\n"
    }
}
