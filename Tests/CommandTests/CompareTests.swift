import Foundation
import Testing

/// `compare` and `heard`, run as a person runs them, on made-up answers.
struct CompareTests {
    /// A folder with two made-up editions: `responses.csv` and `earlier.csv`.
    private func editions() throws -> WorkFolder {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        for arguments in [
            ["rehearse", "mental-health", "--people", "300", "--seed", "8", "--output", "made-up-2.csv"],
            ["import", "made-up-2.csv", "--survey", "mental-health", "--output", "earlier.csv"],
        ] {
            let result = try folder.bigconvo.run(Program.path, arguments)
            try #require(result.status == 0, "\(result.errors)")
        }
        return folder
    }

    private func run(_ folder: WorkFolder, _ arguments: [String]) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, arguments)
    }

    @Test("Two editions and three are compared in every format, and JSON fits its schema")
    func formats() throws {
        let folder = try editions()
        let pair = ["compare", "mental-health", "--before", "earlier.csv", "--after", "responses.csv", "--by", "age"]
        for (number, options) in [[], ["--internal"]].enumerated() {
            let result = try run(folder, pair + options + ["--output", "pair-\(number).json"])
            #expect(result.status == 0, "\(result.errors)")
        }
        try folder.write(try folder.read("responses.csv"), to: "third.csv")
        let three = ["--edition", "2024=earlier.csv", "--edition", "2025=responses.csv", "--edition", "2026=third.csv"]
        #expect(try run(folder, ["compare", "mental-health"] + three + ["--output", "three.json"]).status == 0)
        try folder.write(try run(folder, ["compare", "--json-schema"]).output, to: "schema.json")
        try folder.requireSchema("schema.json", ["pair-0.json", "pair-1.json", "three.json"])
        let text = try run(folder, pair)
        #expect(text.status == 0 && text.output.contains("People chose to answer"))
        #expect(text.output.contains("What changed") && text.output.contains("No clear change"))
        let markdown = try run(folder, pair + ["--format", "markdown"])
        #expect(markdown.output.contains("| before | after | change |"))
        let raw = try run(folder, pair + ["--internal", "--format", "markdown"])
        #expect(raw.output.hasPrefix("**Not for publication") && raw.output.hasSuffix("picked out.**\n"))
    }

    @Test("Every count in the CSV of a comparison is the one that analyse prints for that edition")
    func sameAsAnalyse() throws {
        let folder = try editions()
        let compared = [
            "compare", "mental-health", "--before", "earlier.csv", "--after", "responses.csv", "--by", "age",
        ]
        #expect(try run(folder, compared + ["--output", "compared.csv"]).status == 0)
        for (file, name) in [("earlier.csv", "a.csv"), ("responses.csv", "b.csv")] {
            let result = try run(folder, ["analyse", "mental-health", file, "--by", "age", "--output", name])
            #expect(result.status == 0, "\(result.errors)")
        }
        let script = """
            import csv
            def read(name): return list(csv.DictReader(open(name, newline="", encoding="utf-8")))
            def key(row): return tuple(row[name] for name in ("group", "item", "measure", "code"))
            editions = [{key(row): row for row in read(name)} for name in ("a.csv", "b.csv")]
            checked = wrong = 0
            for row in read("compared.csv"):
                for number, own in enumerate(editions, 1):
                    count = row[f"edition_{number}_count"]
                    if not count: continue
                    checked += 1
                    same = own[key(row)]
                    wrong += same["count"] != count
                    if row[f"edition_{number}_percent"]:
                        wrong += same["percent"] != row[f"edition_{number}_percent"]
                hidden = "[c]" in (row["edition_1_count"], row["edition_2_count"])
                wrong += hidden and bool(row["change"] or row["verdict"])
            print(checked > 300, wrong)
            """
        let result = try folder.bigconvo.run("/usr/bin/python3", ["-c", script])
        #expect(result.output == "True 0\n", "\(result.output)\(result.errors)")
    }

    @Test("A survey that asked otherwise is told of, and compared only where somebody says so")
    func askedOtherwise() throws {
        let folder = try editions()
        let survey = try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appending(path: "../../Surveys/mental-health.survey").standardized, encoding: .utf8)
        try folder.write(
            survey.replacing("edition 2026", with: "edition 2025").replacing(
                "languages en, pl, ne, ar", with: "languages en"
            )
            .replacing("Adults who support me listen to me.", with: "Adults listen to me."),
            to: "old.survey")
        let line = [
            "compare", "mental-health", "--before", "earlier.csv", "--before-survey", "old.survey", "--after",
            "responses.csv",
        ]
        let strict = try run(folder, line)
        #expect(strict.status == 0, "\(strict.errors)")
        #expect(strict.output.contains("2025 and 2026 compared"))
        #expect(strict.output.contains("The wording changed: \"Adults listen to me.\" in 2025"))
        #expect(strict.output.contains("Not compared with 2025."))
        let lenient = try run(folder, line + ["--treat-as-same", "listened"])
        #expect(lenient.output.contains("because --treat-as-same says so"))
        let misspelt = try run(folder, line + ["--treat-as-same", "listned"])
        #expect(misspelt.status == 1 && misspelt.errors.contains("did you mean \"listened\"?"))
    }

    @Test(
        "What cannot be compared is said in words, with what to do",
        arguments: [
            (["--after", "responses.csv"], "nothing to compare with"),
            (["--before", "earlier.csv", "--after", "earlier.csv"], "named twice"),
            (["--edition", "2025=earlier.csv"], "one edition cannot be compared"),
            (["--edition", "earlier.csv", "--edition", "2026=responses.csv"], "does not say which edition"),
            (["--edition", "2026=earlier.csv", "--edition", "2025=responses.csv"], "the years are not in order"),
            (["--edition", "2025=earlier.csv", "--before", "responses.csv"], "does not go together"),
            (["--before", "earlier.csv", "--after", "responses.csv", "--by", "agee"], "did you mean \"age\"?"),
            (["--before", "earlier.csv", "--after", "responses.csv", "--output", "earlier.csv"], "uses already"),
            (
                ["--before", "earlier.csv", "--after", "responses.csv", "--output", "x.pdf"],
                "does not say what to write"
            ),
        ])
    func faults(options: [String], words: String) throws {
        let folder = try editions()
        let before = try folder.read("earlier.csv")
        let result = try run(folder, ["compare", "mental-health"] + options)
        #expect(result.status == 1 && result.output == "")
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(try folder.read("earlier.csv") == before)
    }

    @Test(
        "Who was heard from: three counts, the most vulnerable, and shares beside a benchmark that also gives weights")
    func heard() throws {
        let folder = try editions()
        try folder.write(
            """
            source: a made-up census
            date: 2021
            vulnerable:
              in-care: care/yes
            weights: care
            margins:
              care:
                yes: 90%
                no: 10%
                unsure: keep
              listened:
                strongly-agree: 20%
                agree: 20%
                neither: 20%
                disagree: 20%
                strongly-disagree: 20%

            """, to: "benchmark.yml")
        let line = ["heard", "mental-health", "responses.csv", "--benchmark", "benchmark.yml"]
        let text = try run(folder, line + ["--reached", "online=1200"])
        #expect(text.status == 0, "\(text.errors)")
        for words in [
            "a made-up census, 2021", "In care: ", "heard less", "Disabled: not looked at",
            "People chose to answer", "1200",
        ] {
            #expect(text.output.contains(words), "\(words)")
        }
        #expect(try run(folder, line + ["--output", "heard-0.json"]).status == 0)
        #expect(try run(folder, line + ["--internal", "--reached", "9", "--output", "heard-1.json"]).status == 0)
        #expect(try run(folder, ["heard", "mental-health", "responses.csv", "--output", "heard-2.json"]).status == 0)
        try folder.write(try run(folder, ["heard", "--json-schema"]).output, to: "schema.json")
        try folder.requireSchema("schema.json", ["heard-0.json", "heard-1.json", "heard-2.json"])
        #expect(try run(folder, line + ["--format", "csv"]).output.contains("known-to-police"))
        let weighted = try run(
            folder, ["analyse", "mental-health", "responses.csv", "--internal", "--weights", "benchmark.yml"])
        #expect(weighted.status == 0, "\(weighted.errors)")
        #expect(weighted.output.contains("Weighted to the margins of care (a made-up census)."))
        for (reached, words) in [("kiosc=3", "did you mean \"kiosk\"?"), ("many", "is not a number of people")] {
            let wrong = try run(folder, line + ["--reached", reached])
            #expect(wrong.status == 1 && wrong.errors.contains(words), "\(wrong.errors)")
        }
    }

    @Test("Weights that let a few speak for very many come with a warning")
    func extremeWeights() throws {
        let folder = try editions()
        func weighted(_ yes: String, _ no: String) throws -> String {
            try folder.write(
                "margins:\n  care:\n    yes: \(yes)\n    no: \(no)\n    unsure: keep\n", to: "margins.yml")
            return try run(
                folder, ["analyse", "mental-health", "responses.csv", "--internal", "--weights", "margins.yml"]
            ).output
        }
        #expect(try weighted("0.1%", "99.9%").contains("WARNING, extreme weights") == true)
        #expect(try weighted("60%", "40%").contains("WARNING") == false)
    }
}
