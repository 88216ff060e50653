import Foundation
import Testing

/// The coder's desk with the built program, on made-up answers to the survey that ships.
struct ThemesCommandTests {
    private func themes(_ folder: WorkFolder, _ arguments: String...) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, ["themes"] + arguments)
    }

    @Test("The counts of themes are those of analyse, raw and for publication", arguments: [["--internal"], []])
    func sameCounts(release: [String]) throws {
        let folder = try WorkFolder.consultation(of: 300, seed: 4)
        func lines(_ command: String) throws -> [String] {
            let result = try folder.bigconvo.run(
                Program.path, [command, "mental-health", "responses.csv", "--by", "age", "--format", "csv"] + release)
            try #require(result.status == 0, "\(result.errors)")
            return result.output.split(whereSeparator: \.isNewline).map(String.init)
                .filter { $0.contains(",theme,") || $0.contains(",no-theme,") }
        }
        let counts = try lines("themes")
        #expect(try counts == lines("analyse") && counts.count > 50)
    }

    @Test(
        "Every format is written whole, to the terminal and to a file", arguments: ["text", "markdown", "json", "csv"])
    func formats(format: String) throws {
        let folder = try WorkFolder.consultation(of: 120, seed: 5)
        for command in [["count"], ["suggest"]] {
            let arguments = ["themes"] + command + ["mental-health", "responses.csv", "--format", format]
            let printed = try folder.bigconvo.run(Program.path, arguments)
            #expect(printed.status == 0 && printed.errors.isEmpty, "\(printed.errors)")
            #expect(!printed.output.contains("Not for publication"))
            let written = try folder.bigconvo.run(Program.path, arguments + ["--output", "out"])
            #expect(written.status == 0 && written.output.isEmpty)
            #expect(try folder.read("out") == printed.output)
            if format == "json" { _ = try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) }
            let raw = try folder.bigconvo.run(Program.path, arguments + ["--internal"])
            #expect(raw.status == 0 && raw.output.contains("Not for publication"))
        }
    }

    @Test("What themes writes as JSON fits its schema, with and without breakdowns, and raw")
    func schema() throws {
        let folder = try WorkFolder.consultation(of: 300, seed: 5)
        for (number, options) in [[], ["--by", "age"], ["--internal"], ["--rounding", "0"]].enumerated() {
            let result = try folder.bigconvo.run(
                Program.path,
                ["themes", "mental-health", "responses.csv", "--format", "json", "--output", "t\(number).json"]
                    + options)
            try #require(result.status == 0, "\(result.errors)")
        }
        try folder.write(try themes(folder, "--json-schema").output, to: "schema.json")
        let script = """
            import json, jsonschema
            schema = json.load(open("schema.json", encoding="utf-8"))
            jsonschema.Draft7Validator.check_schema(schema)
            for number in range(4):
                themes = json.load(open(f"t{number}.json", encoding="utf-8"))
                for error in jsonschema.Draft7Validator(schema).iter_errors(themes):
                    print(number, list(error.absolute_path), error.message[:300])
                assert themes["codebooks"][0]["questions"], number
            themes["codebooks"][0]["themes"][0]["raw"] = 3
            assert list(jsonschema.Draft7Validator(schema).iter_errors(themes)), "a stranger is let in"
            """
        let checked = try folder.bigconvo.run("/usr/bin/python3", ["-c", script])
        #expect(checked.status == 0 && checked.output == "", "\(checked.output)\(checked.errors)")
    }

    @Test("No number under the threshold stands anywhere for publication")
    func threshold() throws {
        let folder = try WorkFolder.consultation(of: 200, seed: 6)
        let result = try themes(
            folder, "mental-health", "responses.csv", "--by", "age", "--format", "csv", "--rounding", "0")
        #expect(result.status == 0)
        let counts = result.output.split(whereSeparator: \.isNewline).dropFirst().compactMap { line -> Int? in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return fields.firstIndex(where: { ["exact", "about"].contains($0) }).flatMap { Int(fields[$0 - 1]) }
        }
        #expect(counts.count > 20)
        #expect(counts.allSatisfy { $0 == 0 || $0 >= 10 })
    }

    @Test("A codebook of somebody's own has its parts under their whole, and is checked with places")
    func ownCodebook() throws {
        let folder = try WorkFolder()
        try folder.write(
            """
            survey own "Our town"
              edition 1
              support childline
            welcome
              | Hello.
            consent "Yes"
            section main "Main"
              long-text why "Why?"
                themes town
            """, to: "survey.survey")
        try folder.write(
            """
            codebook: town
            title: Our town
            themes:
              - {id: night, title: At night, terms: [night*]}
              - {id: lights, title: Dark streets, terms: [dark, dark street], parent: night}
              - {id: buses, title: Buses, terms: [bus, zebra]}
            """, to: "codebook.yml")
        let rows = (0..<60).map { "online,en,\($0.isMultiple(of: 2) ? "no bus at night" : "so dark and a bus")" }
        try folder.write(
            (["mode,language,why"] + rows).joined(separator: "\r\n") + "\r\n", to: "responses.csv")
        let counted = try themes(folder, "survey.survey", "responses.csv")
        #expect(counted.status == 0, "\(counted.errors)")
        #expect(counted.output.contains("  At night"))
        #expect(counted.output.contains("    Dark streets"))
        let checked = try themes(folder, "check", "codebook.yml", "survey.survey", "responses.csv")
        #expect(checked.status == 0)
        #expect(checked.errors.contains("codebook.yml:5:53: warning: \"dark street\" makes no difference"))
        #expect(checked.errors.contains("\"zebra\""))
        #expect(checked.output.contains("looked up in 60 answers"))
        #expect(try themes(folder, "check", "codebook.yml", "--strict").status == 1)
        #expect(try themes(folder, "suggest", "survey.survey", "responses.csv").status == 0)
    }

    @Test("What cannot be done is said, with what to do")
    func refusals() throws {
        let folder = try WorkFolder()
        try folder.write(
            "survey own \"Own\"\n  edition 1\n  support childline\nwelcome\n  | Hello.\nconsent \"Yes\"\n"
                + "section main \"Main\"\n  yes-no a \"A?\"\n", to: "survey.survey")
        try folder.write("mode,language,a\r\nonline,en,yes\r\n", to: "r.csv")
        let none = try themes(folder, "survey.survey", "r.csv")
        #expect(none.status == 1 && none.errors.contains("no-coded-question"))
        #expect(try themes(folder, "suggest", "survey.survey", "r.csv").status == 1)
        #expect(try themes(folder, "check", "missing.yml").status == 74)
        #expect(try themes(folder, "suggest", "survey.survey", "r.csv", "--most", "0").status == 64)
        #expect(try themes(folder, "survey.survey", "r.csv", "--threshold", "2").status == 1)
        try folder.write("codebook: x\ntitle: X\nthemes:\n  - {id: a, title: A, terms: [b]}\n", to: "x.yml")
        let unused = try themes(folder, "check", "x.yml", "survey.survey", "r.csv")
        #expect(unused.status == 1 && unused.errors.contains("codebook-not-used"))
        let over = try themes(folder, "survey.survey", "r.csv", "--output", "r.csv")
        #expect(over.status == 1)
        #expect(try folder.read("r.csv") == "mode,language,a\r\nonline,en,yes\r\n")
    }
}
