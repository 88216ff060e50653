import Questionnaire
import Testing

struct POFileTests {
    @Test(
        "A file is read, written and read again without a change",
        arguments: [
            #"""
            # Who made it.
            msgid ""
            msgstr ""
            "Language: pl\n"
            "Content-Type: text/plain; charset=UTF-8\n"

            # A translator's remark.
            #. Question 1.
            #: my.survey:7
            #, fuzzy
            #| msgid "How old?"
            msgctxt "age"
            msgid "How old are you?"
            msgstr "Ile masz \"lat\"?"

            msgctxt "letters"
            msgid "{count} letter"
            msgid_plural "{count} letters"
            msgstr[0] "{count} litera"
            msgstr[1] "{count} litery"
            msgstr[2] "{count} liter"

            #~ msgctxt "gone"
            #~ msgid "Gone"
            #~ msgstr "Nie ma"

            """#,
            "",
            "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n",
        ])
    func roundTrip(text: String) throws {
        let file = try POFile(parsing: SourceFile(name: "my.pl.po", text: text))
        let written = try SourceFile(name: "my.pl.po", bytes: try file.written())
        #expect(try POFile(parsing: written) == file)
        if text.hasPrefix("#") { #expect(written.text == text) }
    }

    @Test("Every part of an entry is read")
    func parts() throws {
        let text = #"""
            #, fuzzy
            #| msgid "How old?"
            msgctxt "age"
            msgid "How old are you?"
            msgstr "Ile masz lat?"
            """#
        let file = try POFile(parsing: SourceFile(name: "my.pl.po", text: text))
        let entry = try #require(file.entries.first)
        #expect(entry.context == "age")
        #expect(entry.source == "How old are you?")
        #expect(entry.translations == ["Ile masz lat?"])
        #expect(entry.isFuzzy)
        #expect(entry.previousSource == "How old?")
    }

    @Test(
        "A broken file is told of by line, and ends nothing",
        arguments: [
            ("msgid \"a\nmsgstr \"b\"\n", 2),
            ("msgid \"a\"\nmsgstr \"b\"\nnonsense\n", 3),
            ("msgctxt \"a\"\n", 2),
            ("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", 4),
        ])
    func broken(text: String, line: Int) {
        let faults = #expect(throws: Faults.self) { try POFile(parsing: SourceFile(name: "my.pl.po", text: text)) }
        #expect(faults?.diagnostics.allSatisfy { $0.id == "po-syntax" } == true)
        #expect(faults?.diagnostics.compactMap { $0.range?.start.line }.contains(line) == true, "\(faults as Any)")
    }

    @Test(
        "A character that acts on a screen is refused, written as it is or by its number",
        arguments: [
            "msgid \"a\"\nmsgstr \"b\u{6}\"\n", "msgid \"a\"\nmsgstr \"b\\006\"\n",
            "msgid \"\"\nmsgstr \"X: \u{1B}[2J\\n\"\n",
            "# \u{7}\nmsgid \"a\"\nmsgstr \"b\"\n",
        ])
    func controlCharacters(text: String) {
        let faults = #expect(throws: Faults.self) { try POFile(parsing: SourceFile(name: "my.pl.po", text: text)) }
        #expect(faults?.diagnostics.map(\.id) == ["control-character"])
    }

    @Test("A file that is parted into domains is refused, for what stands in the others would be lost")
    func domains() {
        let text = "domain \"other\"\nmsgid \"a\"\nmsgstr \"b\"\n"
        let faults = #expect(throws: Faults.self) { try POFile(parsing: SourceFile(name: "my.pl.po", text: text)) }
        #expect(faults?.diagnostics.map(\.id) == ["po-syntax"])
    }

    @Test("A broken line is told of once, whatever the library says of it")
    func once() {
        let text = "#, fuzzy,sgid \"a\"\nmsgstr \"b\" what is this\n\nmsgid \"a\"\nmsgstr b c d\n"
        let faults = #expect(throws: Faults.self) { try POFile(parsing: SourceFile(name: "my.pl.po", text: text)) }
        let lines = faults?.diagnostics.map { $0.range?.start.line } ?? []
        #expect(!lines.isEmpty && Set(lines).count == lines.count)
    }

    @Test("Ten thousand broken lines are told of, and end nothing")
    func veryBroken() {
        let text = String(repeating: "nonsense \"\n", count: 10_000)
        #expect(throws: Faults.self) { try POFile(parsing: SourceFile(name: "my.pl.po", text: text)) }
    }

    @Test("Text in another encoding, or with a byte that no text has, is refused")
    func encodings() {
        let latin = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=ISO-8859-2\\n\"\n"
        let faults = #expect(throws: Faults.self) { try POFile(parsing: SourceFile(name: "my.pl.po", text: latin)) }
        #expect(faults?.diagnostics.map(\.id) == ["po-charset"])
        #expect(throws: Faults.self) { try POFile(parsing: SourceFile(name: "my.pl.po", text: "msgid \"a\0b\"")) }
    }
}
