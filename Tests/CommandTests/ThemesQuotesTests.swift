import Foundation
import Testing

/// Chooses quotations from made-up answers, and prints what was approved, through the built program.
struct ThemesQuotesTests {
    private static let survey = """
        survey words "Words"
          edition 1
          languages en
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          one age "How old are you?"
            breakdown
            - young "Young"
            - grown "Grown"
          long-text more "What gets in the way?"
            themes mental-health

        """

    /// Answers of both groups: some speak of waiting, and some of nothing.
    private static let rows: [String] = ["young", "grown"].flatMap { age in
        (0..<30).flatMap { number in
            let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
            let word = String(repeating: letter, count: 2 + number / 26)
            return [
                "online,en,\(age),the waiting list took \(age == "young" ? "so" : "too") long \(word)",
                "online,en,\(age),dull",
            ]
        }
    }

    /// A folder with the survey and a file of responses.
    private static func folder(with more: [String] = [], shuffled: Bool = false) throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.write(survey, to: "words.survey")
        let rows = shuffled ? (rows + more).shuffled() : rows + more
        try folder.write((["mode,language,age,more"] + rows).joined(separator: "\r\n") + "\r\n", to: "r.csv")
        return folder
    }

    private static func quotes(_ folder: WorkFolder, _ options: String...) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, ["themes", "quotes", "words.survey", "r.csv"] + options)
    }

    /// Says yes to the first quotation and no to the second.
    private static func decide(in folder: WorkFolder) throws {
        var parts = try folder.read("quotes.yml").components(separatedBy: "    approved:\n    by:\n    on:\n")
        try #require(parts.count > 2)
        parts[0] += "    approved: yes\n    by: AB\n    on: 2026-11-02\n" + parts.remove(at: 1)
        parts[0] += "    approved: no\n    by:\n    on:\n" + parts.remove(at: 1)
        try folder.write(parts.joined(separator: "    approved:\n    by:\n    on:\n"), to: "quotes.yml")
    }

    /// The words of every quotation of the file.
    private static func said(in folder: WorkFolder) throws -> [String] {
        try folder.read("quotes.yml").split(separator: "\n").filter { $0.hasPrefix("    said: ") }
            .map { String($0.dropFirst("    said: ".count)) }
    }

    @Test("The file is for its owner and for a person to fill in, has as many from each group, and names none")
    func file() throws {
        let folder = try Self.folder()
        let result = try Self.quotes(folder, "--number", "4")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.hasPrefix("quotes.yml: 4 quotations, 0 of them approved.\n"))
        #expect(
            result.errors.contains("Not for publication: quotes.yml holds what people wrote. Only you can open it."))
        #expect(!result.output.contains("took") && !result.errors.contains("took"))
        let said = try Self.said(in: folder)
        #expect(said.count { $0.contains("so long") } == 2 && said.count { $0.contains("too long") } == 2)
        let text = try folder.read("quotes.yml")
        #expect(text.hasPrefix("# ") && text.contains("NOT FOR PUBLICATION"))
        let body = try #require(text.components(separatedBy: "\nsurvey:").last)
        #expect(body != text && !body.contains("young") && !body.contains("grown"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("quotes.yml"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let check = try folder.bigconvo("check", "quotes.yml")
        #expect(check.status == 0 && check.output == "quotes.yml: no faults\n", "\(check.errors)")
    }

    @Test("Rows in another order give the same file, another seed another one")
    func order() throws {
        var files: Set<String> = []
        for _ in 0..<3 {
            let folder = try Self.folder(shuffled: true)
            #expect(try Self.quotes(folder).status == 0)
            files.insert(try folder.read("quotes.yml"))
        }
        #expect(files.count == 1)
        let folder = try Self.folder()
        #expect(try Self.quotes(folder, "--seed", "2").status == 0)
        #expect(!files.contains(try folder.read("quotes.yml")))
    }

    @Test("Run again, every decision stays, and what was refused has another in its place")
    func again() throws {
        let folder = try Self.folder()
        #expect(try Self.quotes(folder).status == 0)
        let first = try Self.said(in: folder)
        try Self.decide(in: folder)
        #expect(
            try Self.quotes(folder, "--seed", "9").output.hasPrefix("quotes.yml: 4 quotations, 1 of them approved.\n"))
        let text = try folder.read("quotes.yml")
        for (place, decision) in ["yes\n    by: AB\n    on: 2026-11-02", "no\n    by:\n    on:"].enumerated() {
            #expect(text.contains("    said: \(first[place])\n    print:\n    approved: \(decision)\n"))
        }
        #expect(try Self.quotes(folder, "--seed", "9").status == 0)
        #expect(try folder.read("quotes.yml") == text)
    }

    @Test("What was approved is printed under its theme, in every format for people and programs, and nothing else is")
    func printed() throws {
        let folder = try Self.folder()
        #expect(try Self.quotes(folder).status == 0)
        let first = try Self.said(in: folder)
        try Self.decide(in: folder)
        let count = ["themes", "words.survey", "r.csv", "--with-quotes", "quotes.yml"]
        for format in ["text", "markdown", "json", "csv"] {
            let result = try folder.bigconvo.run(Program.path, count + ["--format", format])
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output.contains(first[0]))
            #expect(!result.output.contains(first[1]) && !result.output.contains(first[2]))
        }
        let text = try folder.bigconvo.run(Program.path, count).output
        #expect(text.contains("Waiting\n-------\n\n\u{201C}\(first[0])\u{201D}\n"))
        // Under another threshold the count is hidden, and the words with it.
        let hidden = try Self.folder()
        try hidden.write(try folder.read("quotes.yml"), to: "quotes.yml")
        let few = Self.rows.filter { $0.contains("dull") } + Self.rows.filter { $0.contains("took") }.prefix(12)
        try hidden.write((["mode,language,age,more"] + few).joined(separator: "\r\n"), to: "r.csv")
        #expect(try hidden.bigconvo.run(Program.path, count).output.contains(first[0]))
        let result = try hidden.bigconvo.run(Program.path, count + ["--threshold", "15"])
        #expect(result.status == 0 && !result.output.contains(first[0]))
    }

    @Test(
        "A file with faults is not written over, and no word of it is shown",
        arguments: [
            ("approved:", "approved: SECRET"), ("said: the", "said: SECRET the"),
            ("    said: the", "  said: SECRET the"),
            ("print:", "print: [SECRET"), ("theme: waiting", "theme: SECRET"), ("by:", "SECRET:"),
        ])
    func faulty(from: String, to: String) throws {
        let folder = try Self.folder()
        #expect(try Self.quotes(folder).status == 0)
        // The instructions at the top have these names too, where they are words and no fields.
        let body = try #require(try folder.read("quotes.yml").components(separatedBy: "\nsurvey:").last)
        let text = "survey:" + body.replacing(from, with: to, maxReplacements: 1)
        try folder.write(text, to: "quotes.yml")
        for arguments in [
            ["themes", "quotes", "words.survey", "r.csv"], ["check", "quotes.yml"],
            ["themes", "words.survey", "r.csv", "--with-quotes", "quotes.yml"],
            ["check", "--format", "json", "quotes.yml"],
        ] {
            let result = try folder.bigconvo.run(Program.path, arguments)
            #expect(result.status == 1)
            for output in [result.output, result.errors] {
                #expect(!output.contains("SECRET") && !output.contains("took"), "\(output)")
            }
            #expect(try folder.read("quotes.yml") == text)
        }
    }

    @Test("Hostile answers put nothing into the file that acts, is hidden or is somebody's")
    func hostile() throws {
        let hostile = [
            "\u{1B}[31mthe wait \u{1B}]0;title\u{07}is long", "the \u{202E}wait\u{202C} is\u{200B} long too",
            "<script>alert(1)</script> the wait is long", "\"the wait \(String(repeating: "is long ", count: 1_000))\"",
            "the wait is long ring me on 07700 900123",
            "the wait is long my name is Keisha Brown", "the wait is long and i want to die", "=the wait()+1 is long",
            "\"the wait: [is] {long} # & *x !y | > % @ `z`\"",
        ]
        let folder = try Self.folder(with: hostile.map { "online,en,young,\($0)" })
        let result = try Self.quotes(folder, "--number", "50")
        #expect(result.status == 0, "\(result.errors)")
        let text = try folder.read("quotes.yml")
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
        for secret in ["07700", "Keisha", "want to die", "is long is long", "title"] {
            #expect(!text.contains(secret), "\(secret)")
        }
        #expect(text.contains("[phone]") && text.contains("<script>"))
        #expect(try folder.bigconvo("check", "quotes.yml").status == 0)
        let approved = text.replacing(
            "    approved:\n    by:\n    on:", with: "    approved: yes\n    by: AB\n    on: 2026-11-02")
        try folder.write(approved, to: "quotes.yml")
        let printed = try folder.bigconvo(
            "themes", "words.survey", "r.csv", "--with-quotes", "quotes.yml", "--format", "markdown")
        #expect(printed.status == 0, "\(printed.errors)")
        #expect(printed.output.contains("script") && !printed.output.contains("<script"))
    }

    @Test("What cannot be done says so, and writes nothing")
    func refused() throws {
        let folder = try Self.folder()
        let before = try folder.names
        #expect(try Self.quotes(folder, "--number", "0").status == 64)
        #expect(try Self.quotes(folder, "--threshold", "4").errors.contains("[threshold-out-of-range]"))
        #expect(try Self.quotes(folder, "--output", "q.txt").errors.contains("[unknown-format]"))
        #expect(try Self.quotes(folder, "--by", "agee").errors.contains("did you mean \"age\"?"))
        #expect(try Self.quotes(folder, "--output", "nowhere/q.yml").status == 74)
        #expect(try folder.names == before)
        let damaged = try Self.folder(with: ["online,en,young,\(String(repeating: "\u{0}", count: 2_000))"])
        #expect(try Self.quotes(damaged).status == 1)
        #expect(try damaged.names == before)
        #expect(try Self.quotes(folder).status == 0)
        let text = try folder.read("quotes.yml")
        try folder.write(Self.survey.replacing("edition 1", with: "edition 2"), to: "words.survey")
        #expect(try Self.quotes(folder).errors.contains("[another-survey]"))
        #expect(try folder.read("quotes.yml") == text)
    }
}
