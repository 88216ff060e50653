import Testing

/// `audit`, run as a person runs it, on made-up answers.
struct AuditTests {
    private func run(_ folder: WorkFolder, _ arguments: String...) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, arguments)
    }

    @Test("What one analysis says holds in every format, also with all of them together")
    func holds() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 11)
        for output in ["all/figures.json", "all/figures.csv"] {
            if output == "all/figures.json" {
                let package = try run(
                    folder, "analyse", "mental-health", "responses.csv", "--by", "age,care", "--format", "package",
                    "--output", "all")
                try #require(package.status == 0, "\(package.errors)")
            }
            let result = try run(
                folder, "analyse", "mental-health", "responses.csv", "--by", "age,care", "--output",
                output == "all/figures.csv" ? "all/more.csv" : output)
            try #require(result.status == 0, "\(result.errors)")
        }
        let audit = try run(folder, "audit", "all", "--survey", "mental-health")
        #expect(audit.status == 0, "\(audit.output)\(audit.errors)")
        #expect(audit.output.contains("all/figures.csv, all/figures.json, all/more.csv"))
        #expect(audit.output.contains("Not read: all/datapackage.json"))
        #expect(audit.output.contains("Nothing that is hidden can be worked out"))
    }

    @Test("Everything that is made of one set of responses holds together, in whatever form it is published")
    func wholeFolder() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 11)
        let earlier = try run(
            folder, "rehearse", "mental-health", "--people", "300", "--seed", "5", "--output", "old.csv")
        try #require(earlier.status == 0, "\(earlier.errors)")
        try #require(
            try run(folder, "import", "old.csv", "--survey", "mental-health", "--output", "last-year.csv").status == 0)
        // By the same groups everywhere: their sizes are said roughly where they are groups, and exactly where they are not.
        let both = ["mental-health", "responses.csv"]
        let compared = ["mental-health", "--before", "last-year.csv", "--after", "responses.csv", "--by", "age,area"]
        let made: [(String, [String])] = [
            ("a.txt", ["analyse"] + both + ["--by", "age,area", "--format", "text"]),
            ("a.md", ["analyse"] + both + ["--by", "age,area", "--format", "markdown"]),
            ("a.xlsx", ["analyse"] + both + ["--by", "age,area"]),
            ("t.md", ["themes"] + both + ["--by", "age,area", "--format", "markdown"]),
            ("t.csv", ["themes"] + both + ["--by", "age,area", "--format", "csv"]), ("c.json", ["compare"] + compared),
            ("c.csv", ["compare"] + compared),
            ("f.json", ["findings"] + both + ["--by", "age,area", "--before", "last-year.csv"]),
            ("f.csv", ["findings"] + both + ["--by", "age,area", "--before", "last-year.csv"]),
            ("c.txt", ["compare"] + compared + ["--format", "text"]),
            ("c.md", ["compare"] + compared + ["--format", "markdown"]),
            ("f.txt", ["findings"] + both + ["--by", "age,area", "--before", "last-year.csv", "--format", "text"]),
            ("f.md", ["findings"] + both + ["--by", "age,area", "--before", "last-year.csv", "--format", "markdown"]),
            ("h.txt", ["heard"] + both + ["--reached", "1000", "--format", "text"]),
            ("h.json", ["heard"] + both + ["--reached", "1000"]), ("h.csv", ["heard"] + both + ["--reached", "1000"]),
            ("p.md", ["poster", "waiting", "--survey"] + [both[0], "--responses", both[1], "--format", "markdown"]),
            ("p.html", ["poster", "waiting", "--survey"] + [both[0], "--responses", both[1], "--format", "html"]),
        ]
        for (name, words) in made {
            let result = try folder.bigconvo.run(Program.path, words + ["--output", name])
            try #require(result.status == 0, "\(name): \(result.errors)")
        }
        let audit = try folder.bigconvo.run(
            Program.path, ["audit", "--survey", "mental-health"] + made.map(\.0))
        #expect(audit.status == 0, "\(audit.output.prefix(3_000))\(audit.errors)")
        #expect(!audit.output.contains("Not read"), "\(audit.output.prefix(1_000))")
        #expect(!audit.output.contains("Not attacked"), "\(audit.output.prefix(1_000))")
        // Each of them is read: beside the same responses under other rules, each gives something away or contradicts it.
        let other = try folder.bigconvo.run(
            Program.path,
            ["analyse"] + both + ["--by", "age,area", "--threshold", "5", "--rounding", "0", "--output", "other.json"])
        try #require(other.status == 0, "\(other.errors)")
        for name in ["a.txt", "a.md", "a.xlsx", "t.md", "c.json", "c.txt", "c.md"] {
            let audit = try run(folder, "audit", name, "other.json", "--survey", "mental-health")
            #expect(audit.status == 1, "\(name): \(audit.output.prefix(400))")
        }
    }

    @Test("A number that two publications give away together is named, and the status says so")
    func worksOut() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 11)
        for (options, name) in [(["--rounding", "0"], "a.json"), (["--rounding", "0", "--threshold", "5"], "b.json")] {
            let result = try folder.bigconvo.run(
                Program.path, ["analyse", "mental-health", "responses.csv", "--by", "age", "--output", name] + options)
            try #require(result.status == 0, "\(result.errors)")
        }
        #expect(try run(folder, "audit", "a.json", "--survey", "mental-health").status == 0)
        let audit = try run(folder, "audit", "a.json", "b.json", "--survey", "mental-health")
        #expect(audit.status == 1)
        #expect(audit.output.contains("can be worked out. Do not publish these together:"))
    }

    @Test("A few responses more, published again, are named as those who came since")
    func previous() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 11)
        let lines = try folder.read("responses.csv").split(separator: "\r\n", omittingEmptySubsequences: false)
        try folder.write(lines.prefix(381).joined(separator: "\r\n") + "\r\n", to: "earlier.csv")
        for (responses, name) in [("earlier.csv", "may.json"), ("responses.csv", "june.json")] {
            let result = try run(folder, "analyse", "mental-health", responses, "--output", name)
            try #require(result.status == 0, "\(result.errors)")
        }
        let audit = try run(folder, "audit", "june.json", "--survey", "mental-health", "--previous", "may.json")
        #expect(audit.status == 1 && audit.output.contains("those who came since"))
        // The other way round counts fall: then they are not the same responses.
        let fallen = try run(folder, "audit", "may.json", "--survey", "mental-health", "--previous", "june.json")
        #expect(fallen.status == 0 && fallen.errors.contains("Counts have fallen since"))
    }

    @Test("Raw numbers, broken files, other files and no files are refused in words")
    func refuses() throws {
        let folder = try WorkFolder.consultation(of: 50, seed: 11)
        let raw = try run(folder, "analyse", "mental-health", "responses.csv", "--internal", "--output", "raw.csv")
        try #require(raw.status == 0, "\(raw.errors)")
        let internalUse = try run(folder, "audit", "raw.csv", "--survey", "mental-health")
        #expect(internalUse.status == 1 && internalUse.errors.contains("not for publication"))
        let open = try run(folder, "analyse", "mental-health", "responses.csv", "--output", "open.csv")
        try #require(open.status == 0, "\(open.errors)")
        try folder.write(try folder.read("open.csv") + "For publication,only,three\r\n", to: "broken.csv")
        let broken = try run(folder, "audit", "broken.csv", "--survey", "mental-health")
        #expect(broken.status == 1 && broken.errors.contains("[not-a-figure]"))
        for (from, to, id) in [
            ("{\"count\": ", "{\"count\": 9223372036854775", "not-a-figure"),
            ("\"hidden\": true", "\"hidden\": true, \"count\": 3", "not-a-figure"),
            ("\"threshold\": 10", "\"threshold\": -1", "no-rules"),
            ("\"id\": \"mental-health\"", "\"id\": \"other\"", "other-survey"),
        ] {
            let json = try run(folder, "analyse", "mental-health", "responses.csv", "--format", "json")
            try folder.write(json.output.replacing(from, with: to), to: "wrong.json")
            let wrong = try run(folder, "audit", "wrong.json", "--survey", "mental-health")
            #expect(wrong.status == 1 && wrong.errors.contains("[\(id)]"), "\(id)\n\(wrong.errors.prefix(300))")
        }
        let responses = try run(folder, "audit", "responses.csv", "--survey", "mental-health")
        #expect(responses.status == 1 && responses.errors.contains("[no-figures]"))
        #expect(try run(folder, "audit", "gone.json", "--survey", "mental-health").status == 74)
        // Beside something that is there as well, whatever its name ends with: nobody may think that it held.
        for gone in ["repotr", "gone.pdf"] {
            for words in [["open.csv", gone], ["open.csv", "--previous", gone]] {
                let result = try folder.bigconvo.run(
                    Program.path, ["audit", "--survey", "mental-health"] + words)
                #expect(result.status == 74 && !result.output.contains("can be worked out"), "\(words)")
                #expect(result.errors.contains("\(gone): error: could not read it: there is no such file"))
            }
        }
    }
}
