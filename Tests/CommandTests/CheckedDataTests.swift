import Foundation
import Testing

/// `check` of what holds answers or counts, with the built program. Everybody in it is made up.
struct CheckedDataTests {
    private func check(_ folder: WorkFolder, _ file: String, survey: Bool = true) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, ["check", file] + (survey ? ["--survey", "mental-health"] : []))
    }

    @Test("Responses, tallies, margins in a table and mappings without a fault say so")
    func noFaults() throws {
        let folder = try WorkFolder.consultation(of: 40, seed: 3)
        try folder.write("question,choice,share\ncare,yes,1%\ncare,no,98%\ncare,unsure,1%\n", to: "margins.csv")
        try folder.write("columns:\n  \"Wie alt?\": age\nchoices:\n  age:\n    \"1\": 11-13\n", to: "map.yml")
        #expect(
            try folder.bigconvo("analyse", "mental-health", "responses.csv", "--by", "age", "--partial", "part").status
                == 0)
        for file in ["responses.csv", "margins.csv", "map.yml", "part"] {
            let result = try check(folder, file)
            #expect(result.output == "\(file): no faults\n", "\(result.errors)")
            #expect(result.status == 0)
            let alone = try check(folder, file, survey: false)
            #expect(alone.status == 1)
            #expect(alone.errors.contains("it is not known of which survey this is [no-survey]"), "\(file)")
        }
    }

    @Test(
        "Their faults are said with their places, and no answer is shown",
        arguments: [
            ("r.csv", "mode,language,age\nkiosk,en,my secret\n", "[missing-column]"),
            ("m.csv", "question,choice,share\ncare,yes,1%\ncare,my secret,99%\n", "[unknown-choice]"),
            ("map.yml", "columns:\n  A: agee\n", "[unknown-question]"),
            ("map.yml", "choices:\n  agee:\n    x: y\n", "[unknown-question]"),
            ("a.csv", "Timestamp,How old are you?\nx,my secret\n", "bigconvo import a.csv --explain"),
            ("empty.csv", "", "[unknown-file]"),
            ("part", "{\"format\":\"other\"}\n", "[unknown-file]"),
        ])
    func faults(file: String, text: String, words: String) throws {
        let folder = try WorkFolder()
        try folder.write(text, to: file)
        let result = try check(folder, file)
        #expect(result.status == 1)
        #expect(result.errors.contains(words), "\(result.errors)")
        if file != "m.csv" { #expect(!(result.errors + result.output).contains("secret")) }
    }

    @Test("Every row of a file of responses is looked at, and what is wrong is counted")
    func everyRow() throws {
        let folder = try WorkFolder.consultation(of: 40, seed: 3)
        let text = try folder.read("responses.csv").replacing("online,en", with: "by post,en")
        try folder.write(text, to: "broken.csv")
        let result = try check(folder, "broken.csv")
        #expect(result.errors.contains("[unknown-mode]"))
        #expect(result.output.hasPrefix("broken.csv: "))
        #expect(result.output.contains(" faults\n"))
        let part = try folder.bigconvo("analyse", "mental-health", "responses.csv", "--partial", "part")
        #expect(part.status == 0)
        try folder.write(try folder.read("part").replacing("\"responses\":", with: "\"responses\":1"), to: "part")
        #expect(try check(folder, "part").errors.contains("[damaged-tally]"))
    }
}
