import Foundation
import Testing

/// The files that `analyse` writes, read by the programs that commission members have.
struct OutputFormatTests {
    /// By one breakdown of the survey, for publication, raw, and raw with weights.
    private static let releases: [[String]] = [[], ["--internal"], ["--internal", "--weights", "margins.yml"]]

    private func analyse(_ folder: WorkFolder, _ options: [String]) throws -> Program.Result {
        try folder.bigconvo.run(
            Program.path, ["analyse", "mental-health", "responses.csv", "--by", "age"] + options)
    }

    private func writeMargins(_ folder: WorkFolder) throws {
        let report = try AnalysisReport(try analyse(folder, ["--internal", "--format", "json"]).output)
        let age = try report.item("age").lines.filter { $0.measure == "choice" }
        // Whoever is too young comes to an ending, so there is nobody of theirs to weight.
        let lines = age.enumerated().map { "    \($1.code): \($1.count.count == 0 ? 0 : 1000 + 300 * $0)\n" }
        try folder.write("source: made up\nmargins:\n  age:\n" + lines.joined(), to: "margins.yml")
    }

    private func python(_ script: String, _ arguments: [String], in folder: WorkFolder) throws -> Program.Result {
        try folder.bigconvo.run("/usr/bin/python3", ["-c", script] + arguments)
    }

    @Test("JSON fits the schema that ships, for publication, raw and weighted")
    func schema() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        try writeMargins(folder)
        try folder.write(try folder.bigconvo("analyse", "--json-schema").output, to: "schema.json")
        let script = """
            import json, sys, jsonschema
            schema = json.load(open("schema.json", encoding="utf-8"))
            jsonschema.Draft7Validator.check_schema(schema)
            validator = jsonschema.Draft7Validator(schema)
            for name in sys.argv[1:]:
                for error in validator.iter_errors(json.load(open(name, encoding="utf-8"))):
                    print(name, list(error.absolute_path), error.message[:300])
            """
        for (number, options) in Self.releases.enumerated() {
            let result = try analyse(folder, options + ["--output", "figures-\(number).json"])
            #expect(result.status == 0, "\(result.errors)")
            let checked = try python(script, ["figures-\(number).json"], in: folder)
            #expect(checked.status == 0 && checked.output == "", "\(checked.output)\(checked.errors)")
        }
        // That it finds anything at all.
        let broken = try folder.read("figures-0.json").replacing(
            "\"forPublication\": true", with: "\"forPublication\": 1")
        try folder.write(broken, to: "broken.json")
        #expect(try python(script, ["broken.json"], in: folder).output.contains("forPublication"))
    }

    @Test("A workbook opens in another program, with numbers as numbers, [c] where the CSV has it, and no formula")
    func workbook() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        #expect(try analyse(folder, ["--output", "figures.xlsx"]).status == 0)
        #expect(try analyse(folder, ["--output", "figures.csv"]).status == 0)
        let script = """
            import csv, json, openpyxl
            book = openpyxl.load_workbook("figures.xlsx")
            cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
            assert not [cell for cell in cells if cell.data_type == "f"], "there is a formula"
            wrong = 0
            checked = 0
            for row in csv.DictReader(open("figures.csv", newline="", encoding="utf-8")):
                if row["breakdown"] or row["measure"] not in ("choice", "theme"): continue
                sheet = book[row["item"].split("/")[0]]
                count = "[c]" if row["count"] == "[c]" else int(row["count"])
                label = row["label"][1:] if row["label"].startswith("'") else row["label"]
                found = [r for r in sheet.iter_rows(values_only=True) if r[0] == label and r[1] == row["code"]]
                wrong += not any(r[2] == count and type(r[2]) == type(count) for r in found)
                checked += 1
            print(json.dumps({"sheets": book.sheetnames[:2], "checked": checked, "wrong": wrong}))
            """
        let result = try python(script, [], in: folder)
        try #require(result.status == 0, "\(result.errors)")
        let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect((json?["sheets"] as? [String])?.first == "About")
        #expect((json?["checked"] as? Int ?? 0) > 20)
        #expect(json?["wrong"] as? Int == 0)
    }

    @Test("Words that look like formulas, and what could act on a terminal, stay words in a workbook")
    func hostileWorkbook() throws {
        let folder = try WorkFolder()
        let labels = [
            "=1+1", "+1", "-1", "@SUM(1)", "=HYPERLINK(\\\"http://e\\\",\\\"a\\\")", "http://example.org", "<b>&amp;",
        ]
        let choices = labels.enumerated().map { "    - c\($0) \"\($1)\"" }.joined(separator: "\n")
        try folder.write(
            """
            survey test "=1+2"
              edition 1
              support childline
            welcome
              | Hello.
            consent "Yes"
            section main "Main"
              one age "=cmd|' /C calc'!A0"
                breakdown
            \(choices)

            """, to: "test.survey")
        let (count, made) = ("300", "made-up.csv")
        #expect(try folder.bigconvo("rehearse", "test.survey", "--people", count, "--output", made).status == 0)
        let imported = try folder.bigconvo("import", made, "--survey", "test.survey", "--output", "responses.csv")
        try #require(imported.status == 0, "\(imported.errors)")
        let written = try folder.bigconvo("analyse", "test.survey", "responses.csv", "--output", "figures.xlsx")
        try #require(written.status == 0, "\(written.errors)")
        let script = """
            import json, openpyxl, zipfile
            book = openpyxl.load_workbook("figures.xlsx")
            cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
            with zipfile.ZipFile("figures.xlsx") as archive:
                sheets = [archive.read(name).decode() for name in archive.namelist() if "sheet" in name]
            print(json.dumps({
                "types": sorted({cell.data_type for cell in cells}),
                "values": [cell.value for cell in book["age"]["A"] if cell.value],
                "formulas": sum("<f>" in text or "<f " in text for text in sheets),
                "outward": sum("External" in text for text in sheets),
            }))
            """
        let result = try python(script, [], in: folder)
        try #require(result.status == 0, "\(result.errors)")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let values = try #require(json["values"] as? [String])
        #expect(Set(["=1+1", "+1", "-1", "@SUM(1)", "http://example.org", "<b>&amp;"]).isSubset(of: values))
        // openpyxl takes a text that begins with "=" for a formula when it reads; the file itself holds none.
        #expect(json["formulas"] as? Int == 0)
        #expect(json["outward"] as? Int == 0)
    }

    @Test(
        "Frictionless accepts the data package, for publication, raw and weighted, and refuses one that was changed",
        .enabled(
            if: PythonTools.has("frictionless"),
            "frictionless is not installed (make test-tools): nothing was tested"))
    func frictionlessAccepts() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        try writeMargins(folder)
        func validate(_ package: String) throws -> Program.Result {
            try folder.bigconvo.run(PythonTools.path("frictionless"), ["validate", "\(package)/datapackage.json"])
        }
        for (number, options) in Self.releases.enumerated() {
            let package = "package-\(number)"
            let result = try analyse(folder, options + ["--format", "package", "--output", package])
            #expect(result.status == 0, "\(result.errors)")
            let accepted = try validate(package)
            #expect(accepted.status == 0, "\(accepted.output)")
        }
        let changed = try folder.read("package-0/figures.csv").replacing(",rounded,", with: ",roundish,")
        try folder.write(changed, to: "package-0/figures.csv")
        let refused = try validate("package-0")
        #expect(refused.status != 0)
        #expect(refused.output.contains("constraint"))
    }

    @Test("The ending of the file decides the format, and what is written is what is printed")
    func endings() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        for (name, format) in [("a.txt", "text"), ("a.md", "markdown"), ("a.json", "json"), ("A.CSV", "csv")] {
            let written = try analyse(folder, ["--output", name])
            #expect(written.status == 0 && written.output == "")
            #expect(try folder.read(name) == analyse(folder, ["--format", format]).output)
        }
    }

    @Test("What could not be written is refused before anything is counted, and nothing is written")
    func refused() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        let before = try folder.names
        func fault(_ options: [String], _ status: Int32, _ id: String) throws {
            let result = try analyse(folder, options)
            #expect(result.status == status, "\(options)")
            #expect(result.errors.contains(id), "\(result.errors)")
            #expect(try folder.names == before)
        }
        try fault(["--format", "xlsx"], 1, "no-output")
        try fault(["--format", "package"], 1, "no-output")
        try fault(["--output", "figures.docx"], 1, "unknown-format")
        try fault(["--output", "responses.csv"], 1, "same-file")
        try fault(["--format", "package", "--output", "responses.csv"], 74, "there is a file of this name already")
        try fault(["--output", "nowhere/figures.xlsx"], 74, "does not exist")
        try fault(["--format", "package", "--output", "nowhere/figures"], 74, "does not exist")
    }

    @Test("Weights are for use inside the commission, and change no count")
    func weights() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        try writeMargins(folder)
        let refused = try analyse(folder, ["--weights", "margins.yml"])
        #expect(refused.status == 1)
        #expect(refused.errors.contains("weights-not-for-publication"))
        #expect(refused.output == "")
        let weighted = try analyse(folder, ["--internal", "--weights", "margins.yml"])
        #expect(weighted.status == 0, "\(weighted.errors)")
        #expect(weighted.output.contains("Not for publication"))
        #expect(weighted.output.contains("Every margin is met."))
        #expect(weighted.output.contains("Kish"))
        #expect(weighted.output.contains("Rao and Scott's"))
        let plain = try AnalysisReport(try analyse(folder, ["--internal", "--format", "json"]).output)
        let options = ["--internal", "--weights", "margins.yml", "--format", "json"]
        let report = try AnalysisReport(try analyse(folder, options).output)
        #expect(report.items.map { $0.lines.map(\.count.count) } == plain.items.map { $0.lines.map(\.count.count) })
        try folder.write("margins:\n  agee:\n    x: 1\n", to: "wrong.yml")
        let faulty = try analyse(folder, ["--internal", "--weights", "wrong.yml"])
        #expect(faulty.status == 1)
        #expect(faulty.errors.contains("did you mean \"age\"?"))
    }
}
