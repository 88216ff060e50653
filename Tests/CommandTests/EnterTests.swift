import Foundation
import Questionnaire
import Responses
import Testing

/// Typing in paper in plain lines, through pipes.
struct EnterTests {
    private static let form = ["y", "1", "some words", "", "2", "*", "x", ":done"]

    private func script(_ forms: Int) -> String {
        Array(repeating: Self.form, count: forms).flatMap(\.self).map { $0 + "\n" }.joined()
    }

    @Test("What is typed in is counted by the rest of the program")
    func wholeWay() throws {
        let folder = try WorkFolder()
        let typed = try folder.bigconvo("enter", "priorities", "--output", "paper.csv", input: script(30))
        #expect(typed.status == 0, "\(typed.errors)")
        #expect(typed.output.hasSuffix("30 forms typed in. 30 responses are in paper.csv.\n"))
        let analysed = try folder.bigconvo("analyse", "priorities", "paper.csv", "--internal")
        #expect(analysed.status == 0, "\(analysed.errors)")
        #expect(analysed.output.contains("30"))
    }

    @Test("A file that is not of these responses is refused, and stays as it was")
    func refused() throws {
        let folder = try WorkFolder()
        try folder.write("Timestamp,Name\nx,y\n", to: "other.csv")
        let result = try folder.bigconvo("enter", "priorities", "--output", "other.csv", input: script(1))
        #expect(result.status == 1)
        #expect(result.errors.contains("[not-canonical]"))
        #expect(try folder.read("other.csv") == "Timestamp,Name\nx,y\n")
        #expect(try folder.names == ["other.csv"])
        let missing = try folder.bigconvo("enter", "priorities", "--output", "no/paper.csv", input: script(1))
        #expect(missing.status == 74)
    }

    @Test("The language of the forms is one of the survey's")
    func language() throws {
        let folder = try WorkFolder()
        let survey = try folder.bigconvo("show", "priorities", "--as", "tree")
        try #require(survey.status == 0)
        let wrong = try folder.bigconvo("enter", "priorities", "--output", "p.csv", "--language", "qq")
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("The survey has no language \"qq\". It has: en."))
        #expect(try folder.bigconvo("enter", "priorities", "--output", "p.csv", "--language", "en").status == 0)
    }

    @Test("A form that could not be saved to the end is exit status 74")
    func lost() throws {
        let folder = try WorkFolder()
        _ = try folder.bigconvo("enter", "priorities", "--output", "paper.csv", input: script(1))
        try folder.write(script(1), to: "form")
        // The file is taken away by somebody else before the second form is typed in.
        let command = """
            mkfifo keys; \(Program.path) enter priorities --output paper.csv < keys > said & exec 3> keys
            cat form >&3; until grep -q '^Saved' said; do :; done
            rm paper.csv; cat form >&3; exec 3>&-; wait $!
            """
        let result = try folder.bigconvo.run("/bin/bash", ["-c", command])
        #expect(result.status == 74)
        #expect(try folder.read("said").contains("Not saved: there is no such file. The form is still here."))
    }

    @Test("A program that is killed at any moment leaves a whole file with every form that was saved", arguments: 0..<8)
    func killed(forms: Int) throws {
        let folder = try WorkFolder()
        try folder.write(script(2000), to: "script")
        try folder.write("", to: "said")
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = ["enter", "priorities", "--output", "paper.csv"]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: folder("script")))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder("said")))
        try process.run()
        // Any moment: how far it gets between a look and the kill is up to the machine.
        while try saved(folder) < forms * 9 {}
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let said = try saved(folder)
        let survey = try SurveyCheck.survey(
            from: SourceFile(name: "priorities.survey", text: try Self.survey()))
        var found = 0
        if FileManager.default.fileExists(atPath: folder("paper.csv")) {
            try CanonicalFile.read(folder("paper.csv"), of: survey) { _ in found += 1 }
        }
        #expect(said >= forms * 9)
        // A form may be safe before it is said to be.
        #expect((said...said + 1).contains(found))
    }

    private func saved(_ folder: WorkFolder) throws -> Int {
        try folder.read("said").matches(of: /\nSaved\.\n/).count
    }

    private static func survey() throws -> String {
        let place = URL(filePath: #filePath).appending(path: "../../../Surveys/priorities.survey").standardized
        return try String(contentsOf: place, encoding: .utf8)
    }
}
