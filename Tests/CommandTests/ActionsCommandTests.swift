import Foundation
import Testing

/// `actions`, run as a person runs it. Every promise in it is made up.
struct ActionsCommandTests {
    private let folder: WorkFolder
    private static let text = """
        actions:
          - id: drop-in
            finding: We wait too long.
            findings: [theme/one-thing/waiting]
            recommendation: Open a drop-in.
            lead: Made-up Trust, service manager
            due: 2027-03-31
            how-we-will-know: It is open.
            status: agreed
          - id: night
            finding: Nobody is there at night.
            recommendation: Open all night.
            status: not agreed
            because: There is no money.

        """

    init() throws {
        folder = try WorkFolder()
        try folder.write(Self.text, to: "actions.yml")
    }

    private func run(_ arguments: String...) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, ["actions"] + arguments)
    }

    @Test("In a folder with actions no command needs a name, and each prints what it is for")
    func inFolder() throws {
        #expect(try run("list").output.hasPrefix("Actions\n=======\n2 actions: 1 agreed, 1 not agreed.\n"))
        #expect(try run("check").output == "actions.yml: 2 actions, 0 warnings.\n")
        #expect(try run("due", "--on", "2027-03-02").output.hasSuffix("\nNothing is due by then.\n"))
        #expect(try run("due", "--on", "2027-03-03").output.contains("due by 31 March 2027"))
        #expect(try run("due", "--on", "2027-04-01").output.contains("Overdue: it was due by 31 March 2027"))
        #expect(try run("statement").output.hasPrefix("Statement of proposed action\n"))
        #expect(try run("said-did").output.contains("We have not: Open all night."))
        #expect(try run("list", "--status", "not-agreed").output.contains("1 action: 1 not agreed."))
    }

    @Test("The JSON of what is listed and of what is due fits its schema")
    func schema() throws {
        #expect(try run("list", "--output", "list.json").status == 0)
        #expect(try run("due", "--on", "2027-04-01", "--output", "due.json").status == 0)
        #expect(try folder.read("due.json").contains("\"overdue\": true"))
        try folder.write(
            Self.text.replacing(
                "status: agreed", with: "status: under way\n    evidence: A photo.\n    updated-on: 2026-11-01"),
            to: "more.yml")
        let more = try run("list", "more.yml", "--output", "more.json")
        #expect(more.status == 0, "\(more.errors)")
        try folder.write("actions: []\n", to: "none.yml")
        #expect(try run("list", "none.yml", "--output", "none.json").status == 0)
        try folder.write(try run("list", "--json-schema").output, to: "schema.json")
        try folder.requireSchema("schema.json", ["list.json", "due.json", "more.json", "none.json"])
    }

    @Test("A day to look from changes what is late, and nothing else asks the clock")
    func late() throws {
        let checked = try run("check", "--on", "2027-04-01")
        #expect(checked.status == 0 && checked.output == "actions.yml: 2 actions, 1 warning.\n")
        #expect(checked.errors.contains("action-overdue"))
    }

    @Test(
        "Outside a folder, and where something is wrong, it says what to do",
        arguments: [
            (["list", "other.yml"], 74, "other.yml"), (["due", "--by", "soon"], 1, "is not a day"),
            (["said-did", "--only", "nigt"], 1, "did you mean \"night\"?"),
            (["said-did", "--format", "pdf"], 1, "a PDF needs a file"),
            (["statement", "--output", "actions.yml"], 1, "does not say what to write"),
            (["statement", "--format", "text", "--output", "actions.yml"], 1, "uses already"),
            (["check", "--findings", "actions.yml"], 1, "holds no findings"),
        ])
    func faults(arguments: [String], status: Int32, words: String) throws {
        let result = try folder.bigconvo.run(Program.path, ["actions"] + arguments)
        #expect(result.status == status && result.output == "" && result.errors.contains(words), "\(result.errors)")
        #expect(try folder.read("actions.yml") == Self.text)
        let outside = try Program(folder: "/")("actions", "list")
        #expect(outside.status == 1 && outside.errors.contains("bigconvo new my-consultation"))
    }

    @Test("What must not hang on a wall is printed nowhere")
    func refused() throws {
        try folder.write(Self.text.replacing("It is open.", with: "Call 023 9200 0000."), to: "actions.yml")
        for command in ["list", "check", "due", "statement", "said-did"] {
            let result = try run(command)
            #expect(result.status == 1 && result.output == "" && result.errors.contains("contact-in-copy"))
        }
        let checked = try folder.bigconvo("check", "actions.yml")
        #expect(checked.status == 1 && checked.errors.contains("contact-in-copy"))
    }

    @Test("The figures of findings stand under what was said, and those that are not there are named")
    func findings() throws {
        let folder = try WorkFolder.consultation(of: 300, seed: 7)
        let found = try folder.bigconvo(
            "findings", "mental-health", "responses.csv", "--output", "findings.json")
        try #require(found.status == 0, "\(found.errors)")
        try folder.write(Self.text, to: "actions.yml")
        let said = try folder.bigconvo("actions", "said-did", "--findings", "findings.json", "--output", "said.md")
        #expect(said.status == 0 && said.errors == "", "\(said.errors)")
        #expect(try folder.read("said.md").contains("comes up in"))
        try folder.write(Self.text.replacing("one-thing/waiting", with: "one-thing/nothing"), to: "actions.yml")
        let checked = try folder.bigconvo("actions", "check", "--findings", "findings.json")
        #expect(checked.status == 0 && checked.errors.contains("unknown-finding"))
    }

    @Test("Posters and statements print as tagged PDFs of their sheet")
    func pdfs() throws {
        for (arguments, size) in [
            (["said-did"], "(A4)"), (["said-did", "--sheet", "a4"], "(A4)"), (["said-did", "--sheet", "a3"], "(A3)"),
            (["statement"], "841.92 x 594.96"),
        ] {
            let result = try folder.bigconvo.run(Program.path, ["actions"] + arguments + ["--output", "out.pdf"])
            #expect(result.status == 0, "\(result.errors)")
            let info = try folder.pdfInfo("out.pdf")
            #expect(info["Tagged"] == "yes" && info["Pages"] == "1")
            #expect(info["Page size"]?.contains(size) == true, "\(info)")
            #expect(try folder.words(ofPDF: "out.pdf").contains("There is no money."))
        }
    }

    @Test("A poster with too much on it is refused, and a page is not")
    func tooFull() throws {
        let many = (1...40).map {
            "  - id: a\($0)\n    finding: We wait too long.\n    recommendation: Open a drop-in.\n"
        }
        try folder.write("actions:\n" + many.joined(), to: "actions.yml")
        let poster = try run("said-did", "--sheet", "a4", "--output", "out.pdf")
        #expect(poster.status == 1 && poster.errors.contains("poster-too-full"))
        #expect(try !folder.names.contains("out.pdf"))
        #expect(try run("said-did", "--output", "out.pdf").status == 0)
    }
}
