import Foundation
import Testing

/// Draws sheets from made-up answers through the built program.
struct ThemesSampleTests {
    private static func sample(_ folder: WorkFolder, _ options: String...) throws -> Program.Result {
        try folder.bigconvo.run(
            Program.path, ["themes", "sample", "mental-health", "responses.csv"] + options)
    }

    /// The cells of a CSV file, read by another program.
    private static func rows(_ name: String, in folder: WorkFolder) throws -> [[String]] {
        let script =
            "import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig')))))"
        let result = try folder.bigconvo.run("/usr/bin/python3", ["-c", script, name])
        return try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String]], "\(result.errors)")
    }

    @Test("A sheet has a row an answer, a column a theme, keys of its own, and is for its owner only")
    func sheet() throws {
        let folder = try WorkFolder.consultation(of: 300, seed: 3)
        let result = try Self.sample(folder, "--number", "40", "--seed", "7", "--output", "sample.csv")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.errors
                == "Not for publication: sample.csv holds answers. Only you can open it; delete it afterwards.\n")
        #expect(result.output.contains("40 of "))
        let rows = try Self.rows("sample.csv", in: folder)
        #expect(rows.count == 41)
        #expect(rows[0].prefix(4) == ["key", "question", "answer", "Waiting [waiting]"])
        #expect(rows[0].last?.hasPrefix("NOT FOR PUBLICATION. ") == true)
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        #expect(Set(rows.dropFirst().map { $0[0] }).count == 40)
        #expect(rows.dropFirst().allSatisfy { $0[0].count == 6 && !$0[2].isEmpty && $0[3...].allSatisfy(\.isEmpty) })
        #expect(Set(rows.dropFirst().map { $0[1] }) == ["barriers", "one-thing"])
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("sample.csv"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("The same seed gives the same sheet, another one and none at all give others")
    func seeds() throws {
        let folder = try WorkFolder.consultation(of: 200, seed: 3)
        var sheets: [String] = []
        for (number, seed) in [["--seed", "7"], ["--seed", "7"], ["--seed", "8"], [], []].enumerated() {
            let options = ["--number", "20", "--output", "s\(number).csv"] + seed
            let result = try folder.bigconvo.run(
                Program.path, ["themes", "sample", "mental-health", "responses.csv"] + options)
            #expect(result.status == 0)
            sheets.append(try folder.read("s\(number).csv"))
        }
        #expect(sheets[0] == sheets[1])
        #expect(Set(sheets).count == 4)
    }

    @Test(
        "Personal details have tags in their place, formulas are guarded, and answers that were not asked are left out")
    func harmless() throws {
        let folder = try WorkFolder()
        try folder.write(
            """
            survey words "Words"
              edition 1
              languages en
              support childline
            welcome
              | Hello.
            consent "Yes"
            section main "Main"
              yes-no say "Do you want to say more?"
              text more "What?"
                when say is yes
                themes mental-health

            """, to: "words.survey")
        try folder.write(
            "mode,language,say,more\nonline,en,yes,ring me on 07700 900123\nonline,en,yes,=1+1\nonline,en,no,secret\n",
            to: "r.csv")
        let result = try folder.bigconvo("themes", "sample", "words.survey", "r.csv", "--output", "s.csv")
        #expect(result.status == 0, "\(result.errors)")
        let answers = try Self.rows("s.csv", in: folder).dropFirst().map { $0[2] }.sorted()
        #expect(answers == ["'=1+1", "ring me on [phone]"])
    }

    @Test("Only what the codebook finds nothing in can be drawn")
    func uncoded() throws {
        let folder = try WorkFolder.consultation(of: 300, seed: 3)
        #expect(try Self.sample(folder, "--only-uncoded", "--output", "s.csv").status == 0)
        let rows = try Self.rows("s.csv", in: folder)
        #expect(rows.count > 5)
        // Marked as about nothing, all of them agree with the codebook.
        let none = try #require(rows[0].firstIndex(of: "No theme [none]"))
        let marked = rows.enumerated().map { number, row in
            row.enumerated().map { $0 == none && number > 0 ? "1" : "\"\($1.replacing("\"", with: "\"\""))\"" }
                .joined(separator: ",")
        }
        try folder.write(marked.joined(separator: "\r\n"), to: "coded.csv")
        let result = try folder.bigconvo(
            "themes", "agree", "coded.csv", "--codebook", "mental-health", "--format", "csv")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains(",0,0,0,\(rows.count - 1),"))
        #expect(!result.output.contains(",1,"))
    }

    @Test("What cannot be done says so, and writes nothing")
    func refused() throws {
        let folder = try WorkFolder.consultation(of: 30, seed: 3)
        let before = try folder.names
        #expect(try Self.sample(folder, "--number", "0", "--output", "s.csv").status == 64)
        #expect(try Self.sample(folder, "--output", "s.txt").errors.contains("[unknown-format]"))
        #expect(try Self.sample(folder, "--output", "responses.csv").errors.contains("[same-file]"))
        #expect(try Self.sample(folder, "--output", "made-up.csv").errors.contains("[would-replace]"))
        let near = try Self.sample(folder, "--question", "barrier", "--output", "s.csv")
        #expect(near.status == 1)
        #expect(near.errors.contains("did you mean \"barriers\"?"))
        #expect(try Self.sample(folder, "--output", "nowhere/s.csv").status == 74)
        #expect(try folder.names == before)
    }

    @Test("A workbook explains the themes, and is read again when it has been coded")
    func workbook() throws {
        let folder = try WorkFolder.consultation(of: 100, seed: 3)
        #expect(try Self.sample(folder, "--number", "12", "--output", "s.xlsx").status == 0)
        let script = """
            import openpyxl
            book = openpyxl.load_workbook("s.xlsx")
            sheet = book["Answers"]
            column = [cell.value for cell in sheet[1]].index("Waiting [waiting]") + 1
            for row in range(2, sheet.max_row + 1):
                sheet.cell(row, column).value = 1 if row < 6 else "no"
            book.save("coded.xlsx")
            print(book.sheetnames, book["Themes"].max_row)
            """
        let result = try folder.bigconvo.run("/usr/bin/python3", ["-c", script])
        #expect(result.output.contains("['Answers', 'Themes', 'How to code']"), "\(result.errors)")
        let agreed = try folder.bigconvo("themes", "agree", "coded.xlsx", "--codebook", "mental-health")
        #expect(agreed.status == 0, "\(agreed.errors)")
        #expect(agreed.output.contains("coded.xlsx: 12 answers coded."))
    }
}
