import Foundation
import Testing

struct ReadmeTests {
    @Test(
        "Every example of the README and of the tutorial works as printed, in an empty folder, in order",
        arguments: ["README.md", "Sources/bigconvo/bigconvo.docc/OneConsultation.md"])
    func examplesWork(document: String) throws {
        let examples = try Transcript.examples(in: document)
        // Should the blocks be written in another way one day, this must not pass for want of any.
        #expect(examples.count > 10)
        try #require(FileManager.default.isExecutableFile(atPath: Program.path))
        let outputs = try Shell(in: try WorkFolder()).outputs(of: examples.map(\.command))
        for (example, output) in zip(examples, outputs) {
            #expect(output.status == 0, "\(example.command)\n\(output.lines.joined(separator: "\n"))")
            #expect(example.fits(output.lines), "\(example.command)\n\(output.lines.joined(separator: "\n"))")
        }
    }

    @Test(
        "A line of three dots stands for any lines, and every other line for itself",
        arguments: [
            (["a", "…"], ["a", "b", "c"], true), (["…", "c"], ["a", "b", "c"], true), (["…"], [], true),
            ([], ["a"], false), (["a"], ["a", "b"], false), (["…", "b", "…"], ["a", "b"], true),
            (["b", "…"], ["a", "b"], false), (["…", "c", "b"], ["a", "b", "c"], false),
        ])
    func shortens(shown: [String], lines: [String], fits: Bool) {
        #expect(Transcript(command: "", shown: shown).fits(lines) == fits)
    }
}

/// A command of a document, with the output that is shown behind it.
struct Transcript {
    var command: String
    /// Lines as they are printed; `…` stands for any number of them.
    var shown: [String]

    /// Every command in the blocks that start with `$ `.
    static func examples(in document: String) throws -> [Transcript] {
        let place = URL(filePath: #filePath).appending(path: "../../../\(document)").standardized
        let text = try String(contentsOf: place, encoding: .utf8)
        // Fences part a document into what stands outside and what stands inside them.
        let parts = text.split(separator: "```", omittingEmptySubsequences: false)
        var examples: [Transcript] = []
        for (number, part) in parts.enumerated() where !number.isMultiple(of: 2) {
            // The first line is the language of the block, and the last one is empty.
            let lines = part.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
            guard lines.first?.hasPrefix("$ ") == true else { continue }
            for line in lines {
                if line.hasPrefix("$ ") {
                    examples.append(Transcript(command: String(line.dropFirst(2)), shown: []))
                } else if let last = examples.indices.last, examples[last].shown.isEmpty, line.hasPrefix("> ") {
                    // A command of several lines, as a shell shows it.
                    examples[last].command += "\n\(line.dropFirst(2))"
                } else if let last = examples.indices.last {
                    examples[last].shown.append(String(line))
                }
            }
        }
        return examples
    }

    func fits(_ lines: [String]) -> Bool { Self.fits(lines[...], shown[...]) }

    private static func fits(_ lines: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
        guard let first = shown.first else { return lines.isEmpty }
        if first == "…" {
            return (lines.startIndex...lines.endIndex).contains { fits(lines[$0...], shown.dropFirst()) }
        }
        return lines.first == first && fits(lines.dropFirst(), shown.dropFirst())
    }
}

/// A shell that finds the program just built first.
struct Shell {
    struct Output {
        var status: Int32
        /// What was printed, on both outputs, in the order in which it was, without empty lines at the end.
        var lines: [String]
    }

    private let program: Program
    /// Held, because the folder goes when nobody does.
    private let folder: WorkFolder

    init(in folder: WorkFolder) {
        self.folder = folder
        var program = folder.bigconvo
        let programs = URL(filePath: Program.path).deletingLastPathComponent().path
        program.environment["PATH"] = "\(programs):/usr/bin:/bin"
        self.program = program
    }

    /// Runs commands one after the other in one shell, so that `cd` holds for those behind it.
    func outputs(of commands: [String]) throws -> [Output] {
        let mark = "-- \(UUID().uuidString)"
        let script = commands.map { "\($0)\nprintf '%s %s\\n' '\(mark)' $?\n" }.joined()
        let result = try program.run("/bin/sh", ["-c", "exec 2>&1\n\(script)"])
        var outputs: [Output] = []
        var lines: [String] = []
        for line in result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix(mark) {
                while lines.last == "" { lines.removeLast() }
                let status = try #require(Int32(line.dropFirst(mark.count + 1)))
                outputs.append(Output(status: status, lines: lines))
                lines = []
            } else {
                lines.append(line)
            }
        }
        try #require(outputs.count == commands.count)
        return outputs
    }
}
