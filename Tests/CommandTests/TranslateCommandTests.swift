import Foundation
import Testing

struct TranslateCommandTests {
    private let survey = """
        survey my "My survey"
          edition 1
          languages en, pl
          support childline

        welcome
          | Hello.

        consent "I want to take part"

        section main "Main"

          yes-no again "Again?"

        thanks
          | Thank you.

        """

    /// A folder with a survey and its file for Polish, in which every text is translated as `[text]`.
    private func translated() throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.write(survey, to: "my.survey")
        #expect(try folder.bigconvo("translate", "my.survey", "pl").status == 0)
        try folder.write(try filled(folder.read("my.pl.po")), to: "my.pl.po")
        return folder
    }

    /// The texts of these files stand on one line each.
    private func filled(_ file: String) -> String {
        let text = /msgid "([^"]+)"\nmsgstr ""/
        return file.replacing(text) { "msgid \"\($0.1)\"\nmsgstr \"[\($0.1)]\"" }
    }

    private func msgfmt(_ folder: WorkFolder, _ file: String) throws -> String {
        let result = try folder.bigconvo.run("/usr/bin/msgfmt", ["--check", "--output-file=/dev/null", file])
        return result.status == 0 ? result.errors : "exit \(result.status) \(result.errors)"
    }

    @Test("A new file, a translated one and one brought up to date are what msgfmt accepts")
    func wholeWay() throws {
        let folder = try translated()
        #expect(try msgfmt(folder, "my.pl.po") == "")
        #expect(try folder.bigconvo("check", "--strict", "my.survey").output.contains("my.pl.po: no faults"))
        let before = try folder.read("my.pl.po")
        #expect(try folder.bigconvo("translate", "my.survey", "pl").output.contains("all translated"))
        #expect(try folder.read("my.pl.po") == before)

        try folder.write(survey.replacing("Again?", with: "Once more?"), to: "my.survey")
        let stale = try folder.bigconvo("check", "my.survey")
        #expect(stale.status == 0)
        #expect(stale.errors.contains("[translation-outdated]"))
        #expect(try folder.bigconvo("translate", "my.survey", "pl").output.contains("1 to look at again"))
        let after = try folder.read("my.pl.po")
        #expect(after.contains("#| msgid \"Again?\""))
        #expect(after.contains("msgstr \"[Again?]\""))
        #expect(try msgfmt(folder, "my.pl.po") == "")
    }

    @Test("A translation is offered once a person has put their initials to the whole of it")
    func review() throws {
        let folder = try translated()
        let passphrase = try folder.writePassphrase()
        #expect(try folder.bigconvo("keys", "new", "key", "--passphrase-file", passphrase).status == 0)
        let kiosk = ["kiosk", "my.survey", "--plain", "--once", "--store", "my.store", "--key", "key.public"]
        func run(_ more: String..., input: String = "1\n1\n1\n") throws -> Program.Result {
            try folder.bigconvo.run(Program.path, kiosk + more, input: input)
        }
        let draft = try run()
        #expect(draft.errors.contains("Not offered: pl (nobody has reviewed my.pl.po and interface.pl.po)"))
        #expect(!draft.output.contains("Polski"))
        #expect(try run("--drafts", input: "2\n1\n1\n1\n").output.contains("[Thank you.]"))
        #expect(try run("--language", "pl").status == 1)

        for name in ["my.survey", "interface"] {
            let reviewed = try folder.bigconvo("translate", name, "pl", "--reviewed-by", "AB", "--on", "2026-11-01")
            #expect(reviewed.output.contains("Reviewed by AB on 2026-11-01."), "\(reviewed)")
        }
        #expect(try folder.read("interface.pl.po").contains("X-Reviewed-By: AB"))
        #expect(!(try folder.read("interface.pl.po").contains("unreviewed")))
        let offered = try run(input: ":leave\n")
        #expect(offered.errors == "")
        #expect(offered.output.contains("2  Polski"))
        #expect(try run("--language", "pl", input: "1\n1\n1\n").output.contains("[Hello.]"))

        // What the store holds says which language was chosen.
        #expect(
            try folder.bigconvo(
                "collect", "my.store", "--key", "key.private", "--passphrase-file", passphrase, "--output", "all.csv"
            ).status == 0)
        let rows = try folder.read("all.csv").split(whereSeparator: \.isNewline).dropFirst().map {
            $0.split(separator: ",")[1]
        }
        #expect(rows.sorted() == ["en", "pl", "pl"])
    }

    @Test("Nobody reviews what is not translated, and no day that has not come")
    func refused() throws {
        let folder = try WorkFolder()
        try folder.write(survey, to: "my.survey")
        let empty = try folder.bigconvo("translate", "my.survey", "pl", "--reviewed-by", "AB", "--on", "2026-11-01")
        #expect(empty.status == 1)
        #expect(empty.errors.contains("[not-translated]"))
        #expect(try folder.names == ["my.survey"])
        let future = try folder.bigconvo("translate", "my.survey", "pl", "--reviewed-by", "AB", "--on", "2999-01-01")
        #expect(future.errors.contains("[future-day]"))
        #expect(try folder.bigconvo("translate", "my.survey", "pl", "--reviewed-by", "AB").status == 64)
        #expect(try folder.bigconvo("translate", "my.survey", "xx").errors.contains("[bad-language]"))
        #expect(try folder.bigconvo("translate", "my.survey", "en").errors.contains("[same-language]"))
    }

    @Test("What check finds wrong is never marked as reviewed, and no junk is taken for a language")
    func reviewsNothingWrong() throws {
        let folder = try translated()
        try folder.write(try folder.read("my.pl.po").replacing("[Again?]", with: "{again} Again?"), to: "my.pl.po")
        let result = try folder.bigconvo("translate", "my.survey", "pl", "--reviewed-by", "AB", "--on", "2026-11-01")
        #expect(result.status == 1)
        #expect(result.errors.contains("[translation-placeholders]"))
        #expect(!(try folder.read("my.pl.po").contains("X-Reviewed-By")))
        for code in ["", "PL", "pl-", "pl.po", "pl/../../x", "und", "root", "en_US.UTF-8"] {
            #expect(try folder.bigconvo("translate", "my.survey", code).errors.contains("[bad-language]"), "\(code)")
        }
    }

    @Test("A broken translation keeps nobody from another language, and paper never replaces one")
    func oneIsBroken() throws {
        let folder = try WorkFolder()
        try folder.write(survey, to: "my.survey")
        let broken = "msgid \"x\n"
        try folder.write(broken, to: "my.pl.po")
        let kiosk = try folder.bigconvo("kiosk", "my.survey", "--practice", "--plain", "--once", input: "1\n1\n1\n")
        #expect(kiosk.status == 0)
        #expect(kiosk.errors.contains("Not offered: pl (its file cannot be read"))
        #expect(try folder.bigconvo("print", "my.survey", "--output", "my.pl.po").errors.contains("[same-file]"))
        #expect(try folder.read("my.pl.po") == broken)
    }

    @Test("A broken file is never written over")
    func broken() throws {
        let folder = try WorkFolder()
        try folder.write(survey, to: "my.survey")
        let text = "msgid \"\nmsgstr broken"
        try folder.write(text, to: "my.pl.po")
        let result = try folder.bigconvo("translate", "my.survey", "pl")
        #expect(result.status == 1)
        #expect(result.errors.contains("[po-syntax]"))
        #expect(try folder.read("my.pl.po") == text)
        #expect(try folder.bigconvo("check", "my.survey").status == 1)
    }

    @Test("A translation file is checked by itself, wherever it lies")
    func anywhere() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("translate", "mental-health", "uk").status == 0)
        let result = try folder.bigconvo("check", folder("mental-health.uk.po"))
        #expect(result.errors.contains("[translation-missing]"), "\(result)")
        try folder.write("", to: "nameless.po")
        #expect(try folder.bigconvo("check", "nameless.po").errors.contains("[unknown-file]"))
    }

    @Test(
        "What ships is whole, is what msgfmt accepts, and says that nobody has reviewed it",
        arguments: ["pl", "ne", "ar"])
    func shipped(language: String) throws {
        let folder = try WorkFolder()
        for name in ["mental-health", "interface"] {
            let result = try folder.bigconvo("translate", name, language)
            #expect(result.output.contains("all translated"))
            #expect(result.output.contains("Nobody has reviewed it yet."))
            let file = "\(name).\(language).po"
            #expect(try folder.read(file).contains("X-Draft: machine-drafted, unreviewed"))
            #expect(try msgfmt(folder, file) == "")
            #expect(try folder.bigconvo("check", "--strict", file).status == 0)
        }
    }
}
