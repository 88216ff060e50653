import Foundation
import Testing

/// A new consultation folder, used as its own page says.
struct NewFolderTests {
    /// Every command of the page, in its order.
    private static func commands(of page: String) -> [String] {
        page.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("bigconvo ") }.map(String.init)
    }

    @Test("Every command of the page works as printed, in order, beginning with an empty folder")
    func pageWorks() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("new", "c").status == 0)
        let inside = Program(folder: folder("c"))
        let page = try folder.read("c/README.md")
        let commands = Self.commands(of: page)
        #expect(commands.count > 20)
        try folder.write("a passphrase for tests only\n", to: "c/passphrase.txt")
        _ = try inside("rehearse", "--people", "300", "--output", "answers.csv")
        _ = try inside("rehearse", "--people", "1", "--as", "replies", "--output", "replies.txt")
        for command in commands {
            var words = command.split(separator: " ").dropFirst().map(String.init)
            var input = ""
            // What a person does at the terminal: type the passphrase, and answer.
            if ["keys", "collect"].contains(words[0]) { words += ["--passphrase-file", "passphrase.txt"] }
            if words[0] == "kiosk", !words.contains("--self-test") {
                words.append("--plain")
                input = try folder.read("c/replies.txt")
            }
            if words[0] == "enter" { words.append("--plain") }
            let result = try inside.run(Program.path, words, input: input)
            // The self-test says what is not locked down, and this computer is no kiosk.
            guard !words.contains("--self-test") else {
                #expect(result.status != 64, "\(result.errors)")
                continue
            }
            #expect(result.status == 0, "\(command)\n\(result.errors)")
        }
    }

    @Test("Status says what is next from the first minute on, and changes nothing")
    func status() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("new", "c").status == 0)
        let inside = Program(folder: folder("c"))
        let before = try inside.run("/bin/ls", ["-laR"]).output
        let status = try inside("status")
        #expect(status.status == 0, "\(status.errors)")
        #expect(status.output.contains("Next\n- Settle before you ask anybody: data-protection, safeguarding-lead"))
        #expect(status.output.contains("      bigconvo check checklist.yml\n"))
        #expect(try inside.run("/bin/ls", ["-laR"]).output == before)
        #expect(try inside("status", "--format", "json").output.contains("\"schema\": \"bigconvo-status\""))
    }

    @Test("The JSON of a status fits its schema, also where the survey has faults; an approval that lapsed is told")
    func statusForPrograms() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("new", "c").status == 0)
        let inside = Program(folder: folder("c"))
        func status(_ file: String) throws { try folder.write(inside("status", "--format", "json").output, to: file) }
        try status("new.json")
        let yes = ["--by", "AB", "--on", "2026-11-23"]
        for poster in [["waiting", "--publisher", "Us"], ["trust"], ["trust", "--audience", "staff"]] {
            #expect(try inside.run(Program.path, ["poster", "approve"] + poster + yes).status == 0)
        }
        #expect(try inside("status").output.contains("- A safeguarding lead has said yes to 3 posters.\n"))
        try folder.write(
            """
            posters:
              - id: waiting
                title: Mine
                headlines: One
                openings: Two.
                evidence: "{share} of {base}."
                steps: Three.

            """, to: "c/posters.yml")
        let told = try inside("status").output
        #expect(
            told.contains("Look at this first\n- Changed since a safeguarding lead said yes: waiting. Take down what"))
        #expect(!told.contains("trust"))
        try status("lapsed.json")
        try folder.write("not a survey\n", to: "c/survey.survey")
        try status("faulty.json")
        try folder.write(try inside("status", "--json-schema").output, to: "schema.json")
        try folder.requireSchema("schema.json", ["new.json", "lapsed.json", "faulty.json"])
    }

    @Test("Outside a folder it says so, and what to do")
    func outside() throws {
        let result = try Program(folder: "/")("status")
        #expect(result.status == 1 && result.output == "")
        #expect(result.errors.contains("this folder holds no consultation"))
        #expect(result.errors.contains("bigconvo new my-consultation"))
    }

    @Test("Status follows what is done: keys, a kiosk, what it holds, and answers that are too few to count")
    func follows() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("new", "c").status == 0)
        let inside = Program(folder: folder("c"))
        let passphrase = try folder.writePassphrase()
        func ids(_ state: String) throws -> [String] {
            let json = try JSONSerialization.jsonObject(
                with: Data(try inside("status", "--format", "json").output.utf8))
            let steps = try #require((json as? [String: Any])?["steps"] as? [[String: Any]])
            return steps.filter { $0["state"] as? String == state }.compactMap { $0["id"] as? String }
        }
        #expect(try ids("done") == ["survey"])
        _ = try inside("keys", "new", "hub", "--passphrase-file", "../\(passphrase)")
        #expect(try ids("done") == ["survey", "keys"])
        _ = try inside("rehearse", "--people", "8", "--as", "replies", "--output", "replies.txt")
        _ = try inside(
            "kiosk", "--plain", "--store", "kiosk.store", "--key", "hub.public", input: try folder.read("c/replies.txt")
        )
        #expect(try ids("later").contains("collecting"))
        let collected = try inside(
            "collect", "kiosk.store", "--key", "hub.private", "--passphrase-file", "../\(passphrase)", "--output",
            "responses/kiosk.csv")
        #expect(collected.status == 0, "\(collected.errors)")
        #expect(try ids("done") == ["survey", "keys", "asking", "collecting", "responses"])
        let told = try inside("status").output
        #expect(told.contains("There are some responses, in 1 file: too few to say how many."))
        #expect(told.contains("If you want\n"))
        try folder.write("nothing of a survey\n", to: "c/responses/kiosk.csv")
        #expect(try !ids("done").contains("responses"))
    }

    @Test("What must not go into git is kept out of it, and named where it is not")
    func git() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("new", "c").status == 0)
        let inside = Program(folder: folder("c"))
        let passphrase = try folder.writePassphrase()
        _ = try inside("keys", "new", "hub", "--passphrase-file", "../\(passphrase)")
        try FileManager.default.createDirectory(atPath: folder(".git"), withIntermediateDirectories: false)
        #expect(try !inside("status").output.contains("Look at this first"))
        try folder.write("*.store\n", to: "c/.gitignore")
        let told = try inside("status").output
        #expect(told.contains("Look at this first\n- This folder is in git, and hub.private would go along with it."))
    }

    @Test("An older folder gets what it lacks, and nothing in it changes")
    func add() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("new", "c").status == 0)
        try folder.write("actions: []\n", to: "c/actions.yml")
        try FileManager.default.removeItem(atPath: folder("c/checklist.yml"))
        let added = try folder.bigconvo("new", "c", "--add")
        #expect(added.status == 0 && added.output == "Added to c: checklist.yml.\n", "\(added.errors)")
        #expect(try folder.read("c/actions.yml") == "actions: []\n")
        #expect(try folder.bigconvo("new", "c", "--add").output == "c lacks nothing.\n")
        #expect(try Program(folder: folder("c"))("new", ".", "--add").output == ". lacks nothing.\n")
        #expect(try folder.bigconvo("new", "nowhere", "--add").status == 74)
        #expect(try folder.bigconvo("new", "c").status == 74)
        #expect(try folder.bigconvo("new", "c", "--add", "--from", "conference").status == 64)
    }

    @Test("Every file that people fill in is known to check, and has no fault at first")
    func checked() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("new", "c").status == 0)
        let inside = Program(folder: folder("c"))
        for file in ["checklist.yml", "actions.yml", "report.yml"] {
            let result = try inside("check", "--strict", file)
            #expect(result.status == 0 && result.output == "\(file): no faults\n", "\(result.errors)")
        }
        try folder.write("checklist:\n  - {id: a}\n", to: "c/checklist.yml")
        #expect(try inside("check", "checklist.yml").status == 1)
        try folder.write("priorities:\n  - {questions: [a]}\n", to: "c/report.yml")
        #expect(try inside("check", "report.yml").status == 1)
        // Without a name, everything that people write is looked through.
        let all = try inside("check")
        #expect(
            all.status == 1
                && all.output.contains("checklist.yml: 3 faults\nactions.yml: no faults\nreport.yml: 1 fault\n"),
            "\(all.output)")
    }

    @Test("The example in actions.yml is one, once its marks are taken away")
    func example() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("new", "c").status == 0)
        let text = try folder.read("c/actions.yml")
        try folder.write(text.replacing("\n#  ", with: "\n  "), to: "c/actions.yml")
        let inside = Program(folder: folder("c"))
        let result = try inside("actions", "check", "--on", "2026-11-29")
        // The priority that it names is in report.yml once that is written.
        #expect(result.status == 0 && result.output == "actions.yml: 1 action, 1 warning.\n", "\(result.errors)")
        #expect(result.errors.contains("unknown-priority"))
        #expect(try inside("status").output.contains("drop-in (\"Waiting\")"))
        try folder.write("priorities:\n  - title: Waiting\n", to: "c/report.yml")
        let placed = try inside("actions", "check", "--on", "2026-11-29")
        #expect(placed.output == "actions.yml: 1 action, 0 warnings.\n", "\(placed.errors)")
    }
}
