import Foundation
import Testing

/// Counting on several machines, or a file at a time.
struct CountingInPartsTests {
    private static let parts = ["one", "two", "three"]

    /// Made-up answers to the survey that ships, whole and in three parts of different sizes.
    private func consultation() throws -> WorkFolder {
        let folder = try WorkFolder.consultation(of: 300, seed: 11)
        let whole = try folder.read("responses.csv")
        // No made-up answer has a line break in it.
        let lines = whole.split(separator: "\r\n").map(String.init)
        for (name, rows) in zip(Self.parts, [1..<20, 20..<21, 21..<lines.count]) {
            try folder.write(([lines[0]] + lines[rows]).joined(separator: "\r\n") + "\r\n", to: "\(name).csv")
            let result = try analyse(folder, ["\(name).csv", "--by", "age", "--partial", "\(name).tally"])
            try #require(result.status == 0, "\(result.errors)")
        }
        return folder
    }

    private func analyse(_ folder: WorkFolder, _ arguments: [String]) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, ["analyse", "mental-health"] + arguments)
    }

    @Test("Parts add up to what the whole comes to, in any order, raw and for publication")
    func sum() throws {
        let folder = try consultation()
        for options in [["--internal", "--format", "json"], ["--format", "csv"], []] {
            let whole = try analyse(folder, ["responses.csv", "--by", "age"] + options)
            #expect(whole.status == 0)
            for order in [["one", "two", "three"], ["three", "one", "two"]] {
                let merged = try analyse(folder, ["--merge"] + order.map { "\($0).tally" } + options)
                #expect(merged.status == 0, "\(merged.errors)")
                #expect(merged.output == whole.output, "\(options)")
            }
        }
        // Parts of parts, and rows beside them.
        try #require(try analyse(folder, ["--merge", "one.tally", "two.tally", "--partial", "both.tally"]).status == 0)
        let whole = try analyse(folder, ["responses.csv", "--by", "age"])
        #expect(try analyse(folder, ["three.csv", "--merge", "both.tally"]).output == whole.output)
    }

    @Test("A tally says on its first line that it is not for publication, and nothing is written in place of responses")
    func marked() throws {
        let folder = try consultation()
        let first = try #require(try folder.read("one.tally").split(separator: "\n").first)
        #expect(first.lowercased().contains("not for publication"))
        let before = try folder.read("one.csv")
        #expect(try analyse(folder, ["one.csv", "--partial", "one.csv"]).status == 1)
        #expect(try folder.read("one.csv") == before)
    }

    @Test("What cannot be added up is refused, all of it at once")
    func refused() throws {
        let folder = try consultation()
        var bytes = try Array(Data(contentsOf: URL(filePath: folder("two.tally"))))
        bytes[bytes.count / 2] ^= 1
        try folder.write(bytes, to: "damaged.tally")
        try folder.write("not a tally\n", to: "other.tally")
        let result = try analyse(folder, ["--merge", "one.tally", "damaged.tally", "other.tally"])
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.contains("damaged.tally") && result.errors.contains("other.tally"))
        let twice = try analyse(folder, ["--merge", "one.tally", "one.tally"])
        #expect(twice.status == 1 && twice.output == "")
        let otherSurvey = try folder.bigconvo.run(
            Program.path, ["analyse", "priorities", "--merge", "one.tally"])
        #expect(otherSurvey.status == 1 && otherSurvey.output == "")
    }
}
