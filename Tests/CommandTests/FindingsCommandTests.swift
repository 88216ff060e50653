import Foundation
import Testing

/// `findings`, run as a person runs it, on made-up answers.
struct FindingsCommandTests {
    private func run(_ folder: WorkFolder, _ arguments: [String]) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, ["findings"] + arguments)
    }

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

    @Test("Findings come in every format, say for whom they speak, and JSON fits its schema")
    func formats() throws {
        let folder = try editions()
        let line = ["mental-health", "responses.csv", "--by", "age,area", "--before", "earlier.csv"]
        for (number, options) in [[], ["--internal"], ["--threshold", "20", "--rounding", "0"]].enumerated() {
            let result = try run(folder, line + options + ["--output", "findings-\(number).json"])
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(try run(folder, ["mental-health", "responses.csv", "--output", "findings-3.json"]).status == 0)
        try folder.write(try run(folder, ["--json-schema"]).output, to: "schema.json")
        let script = """
            import json, jsonschema
            schema = json.load(open("schema.json", encoding="utf-8"))
            jsonschema.Draft7Validator.check_schema(schema)
            for number in range(4):
                findings = json.load(open(f"findings-{number}.json", encoding="utf-8"))
                for error in jsonschema.Draft7Validator(schema).iter_errors(findings):
                    print(number, list(error.absolute_path), error.message[:300])
                ids = [finding["id"] for finding in findings["findings"]]
                assert len(ids) == len(set(ids)) > 5, ids
                assert "People chose to answer" in findings["about"]
            """
        let checked = try folder.bigconvo.run("/usr/bin/python3", ["-c", script])
        #expect(checked.status == 0 && checked.output == "", "\(checked.output)\(checked.errors)")
        for format in ["text", "markdown", "csv"] {
            let result = try run(folder, line + ["--format", format])
            #expect(result.status == 0 && result.output.contains("People chose to answer"), "\(result.errors)")
        }
        let raw = try run(folder, line + ["--internal", "--format", "markdown"])
        #expect(raw.output.hasPrefix("**Not for publication") && raw.output.hasSuffix("picked out.**\n"))
    }

    @Test("Every figure of a finding is the one that analyse prints")
    func sameAsAnalyse() throws {
        let folder = try editions()
        let line = ["mental-health", "responses.csv", "--by", "age"]
        #expect(try run(folder, line + ["--output", "findings.csv"]).status == 0)
        let analysed = try folder.bigconvo.run(Program.path, ["analyse"] + line + ["--output", "analysis.csv"])
        #expect(analysed.status == 0, "\(analysed.errors)")
        let script = """
            import csv
            def read(name): return list(csv.DictReader(open(name, newline="", encoding="utf-8")))
            names = ("group", "item", "measure", "label")
            own = {tuple(row[name] for name in names): row for row in read("analysis.csv")}
            checked = wrong = 0
            for row in read("findings.csv"):
                same = own.get(tuple(row[name] for name in names))
                if not same: continue
                checked += 1
                wrong += any(row[name] != same[name] for name in ("count", "base", "percent", "lower", "upper"))
            print(checked > 20, wrong)
            """
        let result = try folder.bigconvo.run("/usr/bin/python3", ["-c", script])
        #expect(result.output == "True 0\n", "\(result.output)\(result.errors)")
    }

    @Test("A question that was asked otherwise is told of once somebody says that it counts as the same")
    func treatAsSame() throws {
        let folder = try Self.waves()
        let line = ["now.survey", "now.csv", "--before", "old.csv", "--before-survey", "old.survey", "--format", "csv"]
        let apart = try run(folder, line)
        #expect(apart.status == 0 && !apart.output.contains(",change/safe/yes,"), "\(apart.errors)")
        let same = try run(folder, line + ["--treat-as-same", "safe"])
        #expect(same.status == 0 && same.output.contains(",change/safe/yes,"), "\(same.errors)")
    }

    @Test("Of three editions a trend is told, with the share in each of them")
    func threeEditions() throws {
        let folder = try Self.waves()
        let editions = ["2024=old.csv", "2025=middle.csv", "2026=now.csv"].flatMap { ["--edition", $0] }
        let result = try run(folder, ["now.survey"] + editions + ["--format", "markdown"])
        #expect(result.status == 0, "\(result.errors)")
        let words = try #require(result.output.split(whereSeparator: \.isNewline).first { $0.contains("rose by") })
        #expect(words.contains("in 2024, ") && words.contains("in 2025, ") && words.contains("in 2026"), "\(words)")
        let old = editions + ["--edition", "2024=old.survey"]
        let apart = try run(folder, ["now.survey"] + old + ["--format", "markdown"])
        // The two that asked alike are compared all the same.
        #expect(apart.status == 0 && !apart.output.contains("in 2024"), "\(apart.errors)")
        let same = try run(folder, ["now.survey"] + old + ["--treat-as-same", "safe", "--format", "markdown"])
        #expect(same.status == 0 && same.output.contains("in 2024, "), "\(same.errors)")
    }

    /// Three made-up waves of one question, of which the first was worded otherwise: 60, 100 and 140 of 200 said yes.
    private static func waves() throws -> WorkFolder {
        let folder = try WorkFolder()
        let survey = """
            survey wave "A made-up wave"
              edition 1
              languages en
              support childline
            welcome
              | Hello.
            consent "Yes"
            section all "All"
              yes-no safe "Do you feel safe?"

            """
        try folder.write(survey, to: "now.survey")
        try folder.write(survey.replacing("feel safe", with: "feel safe at school"), to: "old.survey")
        for (name, yes) in [("old", 60), ("middle", 100), ("now", 140)] {
            let rows = (0..<200).map { "online,en,\($0 < yes ? "yes" : "no")" }
            try folder.write((["mode,language,safe"] + rows).joined(separator: "\r\n") + "\r\n", to: "\(name).csv")
        }
        return folder
    }

    @Test("Approved quotations are named by their ids, and others are not")
    func quotations() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        let offered = try folder.bigconvo.run(
            Program.path, ["themes", "quotes", "mental-health", "responses.csv", "--number", "1"])
        try #require(offered.status == 0, "\(offered.errors)")
        let open = try folder.read("quotes.yml")
        let line = ["mental-health", "responses.csv", "--quotes", "quotes.yml", "--format", "markdown"]
        let before = try run(folder, line)
        #expect(before.status == 0 && !before.output.contains("Quotations: "), "\(before.errors)")
        let id = try #require(open.firstMatch(of: /- id: ([0-9a-f]+)/)?.1)
        let first = try #require(open.range(of: "    approved:\n    by:\n    on:\n"))
        try folder.write(
            open.replacingCharacters(in: first, with: "    approved: yes\n    by: AB\n    on: 2026-11-02\n"),
            to: "quotes.yml")
        let after = try run(folder, line)
        #expect(after.output.contains("Quotations: \(id). "), "\(after.errors)")
    }

    @Test(
        "What cannot be done is said in words, with what to do",
        arguments: [
            (["responses.csv", "--before", "responses.csv"], "named twice"),
            (["responses.csv", "--before-survey", "mental-health"], "nothing to compare with"),
            (["responses.csv", "--treat-as-same", "listened"], "nothing to compare with"),
            (["responses.csv", "--edition", "2025=responses.csv"], "does not go together with files of responses"),
            (["responses.csv", "--by", "agee"], "did you mean \"age\"?"),
            (["responses.csv", "--output", "responses.csv"], "uses already"),
            (["responses.csv", "--before", "made-up.csv", "--output", "made-up.csv"], "uses already"),
            (["responses.csv", "--output", "x.pdf"], "does not say what to write"),
            (["responses.csv", "--rounding", "99"], "is not possible"),
        ])
    func faults(options: [String], words: String) throws {
        let folder = try WorkFolder.consultation(of: 60, seed: 7)
        let before = try folder.read("responses.csv")
        let result = try run(folder, ["mental-health"] + options)
        #expect(result.status == 1 && result.output == "")
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(try folder.read("responses.csv") == before)
    }
}
