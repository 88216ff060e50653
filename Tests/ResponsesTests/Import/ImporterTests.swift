import Questionnaire
import Testing

@testable import Responses

struct ImporterTests {
    private static let header =
        "Timestamp,How old are you?,Who do you turn to?,Adults listen.,How much do you agree? [I trust my school.],"
        + "How much do you agree? [I trust the police.],How many weeks?,What first? [Waits],What first? [Places],Again?,Why?"

    @Test(
        "A Google Forms row comes in, in both of its shapes",
        arguments: [
            "2026/01/01 1:00:00 PM GMT,11 to 13,\"A friend;Family, at home;My coach, Sam\",Agree,\"Disagree, mostly\",Agree,3,2,1,Yes,=why",
            "01/01/2026 13:00:00,11 to 13,\"A friend, Family, at home, My coach, Sam\",Agree,\"Disagree, mostly\",Agree,3,2nd choice,1st choice,Yes,=why",
        ])
    func googleForms(row: String) throws {
        let bench = try ImportBench()
        let summary = try bench.run("\(Self.header)\n\(row)\n")
        #expect(summary.kind == .googleForms)
        #expect(summary.droppedColumns == ["Timestamp"])
        #expect(summary.missingQuestions.isEmpty)
        #expect(
            try bench.rows() == [
                [
                    "mode": "online", "language": "en", "age": "11-13", "who/friend": "1", "who/family": "1",
                    "who/home": "0", "who/other": "1", "who/other/text": "My coach, [name?]", "who/nobody": "0",
                    "heard": "agree", "trust/school": "disagree", "trust/police": "agree", "weeks": "3",
                    "first/waits": "2", "first/places": "1", "again": "yes", "why": "'=why",
                ]
            ])
    }

    @Test("Words are matched whatever their case, blanks, quotes and dashes")
    func folding() throws {
        let bench = try ImportBench()
        let header = "timestamp,\"HOW  OLD\nare\u{A0}you? \",again?.,trust/school"
        bench.numbers = .scores
        let summary = try bench.run("\(header)\nx, 11 TO 13 ,YES.,2\n")
        #expect(summary.rowsTaken == 1)
        #expect(
            try bench.rows() == [
                ["mode": "online", "language": "en", "age": "11-13", "again": "yes", "trust/school": "agree"]
            ])
    }

    @Test("Declining, leaving blank and choosing nothing are three things")
    func states() throws {
        let bench = try ImportBench()
        _ = try bench.run("Timestamp,How old are you?,Who do you turn to?\nx,Prefer not to say,\nx,,Nobody\n")
        #expect(
            try bench.rows()
                == [
                    ["age": "prefer-not-to-say", "mode": "online", "language": "en"],
                    [
                        "mode": "online", "language": "en", "who/friend": "0", "who/family": "0", "who/home": "0",
                        "who/other": "0", "who/nobody": "1",
                    ],
                ].inSteadyOrder)
    }

    @Test("An answer to a question that was not asked is left out and counted")
    func notAsked() throws {
        let bench = try ImportBench()
        let summary = try bench.run("Timestamp,Who do you turn to?,How many weeks?\nx,Nobody,3\nx,A friend,4\n")
        #expect(summary.answersNotAsked == 1)
        #expect(try bench.rows().compactMap { $0["weeks"] } == ["4"])
    }

    @Test("A row with faults goes to the rejects file as it came, with its line and the reasons")
    func rejects() throws {
        let bench = try ImportBench()
        let rows = [
            "x,11 to 13,,,,,,,,,fine",
            "x,\"12\nor so\",,,,,loads,,,,=cmd()",
            "x,11 to 13",
            "x,,\"A friend;Nobody\",,,,,,,,",
            "x,,,,,,,1,1,,",
            "x,,,,,,,,,,this text is a good deal longer than forty characters",
        ]
        let summary = try bench.run(([Self.header] + rows).joined(separator: "\n") + "\n")
        #expect(summary.rowsRead == 6)
        #expect(summary.rowsTaken == 1)
        #expect(summary.rowsRejected == 5)
        let found = summary.diagnostics(file: "in.csv").map { "\($0.id)@\($0.range?.start.line ?? 0)" }
        #expect(
            found == [
                "unknown-choice@3", "not-a-number@3", "cell-count@5", "answer-refused@6", "answer-refused@7",
                "answer-refused@8",
            ])
        // No answer stands in an error.
        let words = summary.diagnostics(file: "in.csv").map { "\($0.message) \($0.help)" }.joined()
        for answer in ["or so", "cmd", "this text", "loads"] { #expect(!words.contains(answer)) }
        let text = String(decoding: try WholeFile.read(bench.rejects), as: UTF8.self)
        #expect(text.hasPrefix("line,reasons,Timestamp,"))
        #expect(text.contains("'=cmd()"))
        #expect(text.contains("\"12\nor so\""))
    }

    @Test("A rejects file that was mended is imported as the file it came from")
    func mendedRejects() throws {
        let bench = try ImportBench()
        _ = try bench.run("Timestamp,How old are you?,Why?\nx,11 to 13,ok\nx,twelve,=x\n")
        let mended = String(decoding: try WholeFile.read(bench.rejects), as: UTF8.self)
            .replacing("twelve", with: "14 to 17")
        // In place of the rows that were taken at once it would lose them.
        let faults = try #require(throws: Faults.self) { _ = try bench.run(mended) }
        #expect(faults.diagnostics.map(\.id) == ["would-replace"])
        #expect(try bench.rows().compactMap { $0["age"] } == ["11-13"])
        let beside = bench.folder("out-mended.csv")
        let summary = try bench.run(mended, into: beside)
        #expect(summary.kind == .googleForms)
        #expect(summary.rowsTaken == 1)
        #expect(try bench.rows(of: beside) == [["mode": "online", "language": "en", "age": "14-17", "why": "'=x"]])
    }

    @Test("A mapping says what columns and choices mean")
    func mapping() throws {
        let bench = try ImportBench()
        let map = """
            columns:
              "Alter": age
              "Form 7": drop
              "S": trust/school
            other-columns: drop
            choices:
              age:
                "elf bis dreizehn": 11-13
            """
        let summary = try bench.run("Alter,Form 7,S,More\nElf bis Dreizehn,x,Agree,y\n", map: map)
        #expect(summary.kind == .table)
        #expect(summary.droppedColumns == ["Form 7", "More"])
        #expect(try bench.rows() == [["mode": "online", "language": "en", "age": "11-13", "trust/school": "agree"]])
    }

    @Test("Every fault of a mapping is found at once, with the nearest name")
    func mappingFaults() throws {
        let bench = try ImportBench()
        let map = "columns:\n  A: agee\n  B:\nchoices:\n  ag:\n    x: y\n  age:\n    x: 11-14\nother: drop\n"
        let faults = try #require(throws: Faults.self) { _ = try bench.run("a\n1\n", map: map) }
        #expect(
            faults.diagnostics.map { "\($0.id)@\($0.range?.start.line ?? 0)" } == [
                "unknown-question@2", "missing-field@3", "unknown-question@5", "unknown-choice@8", "unknown-field@9",
            ])
        #expect(faults.diagnostics[0].help == ["did you mean \"age\"?"])
    }

    @Test(
        "A mapping that would lose something is refused",
        arguments: [
            ("columns:\n  How od are you?: age\nother-columns: drop\n", "unknown-column"),
            ("columns:\n  Why?: why\n  why?: weeks\n", "duplicate-key"),
            ("choices:\n  age:\n    Ten: 11-13\n    ten: 14-17\n", "duplicate-key"),
        ])
    func losingMapping(map: String, id: String) throws {
        let bench = try ImportBench()
        let faults = try #require(throws: Faults.self) {
            _ = try bench.run("Timestamp,How old are you?,Why?\nx,11 to 13,y\n", map: map)
        }
        #expect(faults.diagnostics.map(\.id) == [id])
        #expect(faults.diagnostics.map(\.file) == ["map.yml"])
        #expect(try bench.written.isEmpty)
        _ = try bench.run("Timestamp,Why?\nx,y\n", map: "columns:\n  Nowhere: drop\n")
    }

    @Test(
        "A file that nothing can be taken from is refused, and nothing is written",
        arguments: [
            ("", ["empty-file"]),
            ("\n\n", ["empty-file"]),
            ("Timestamp,How old are you?\n", ["no-rows"]),
            ("Timestamp,How odl are you?,Postcode,Whyy?\nx,y,z,w\n", ["unknown-column", "unknown-column"]),
            ("Timestamp,age,How old are you?\nx,y,z\n", ["duplicate-column"]),
            ("Timestamp\nx\n", ["no-columns"]),
            ("11 to 13,my secret\n14 to 17,another\n", ["no-columns"]),
            ("Timestamp,Why?\nx,\"never closed\ny,z\n", ["unterminated-quote"]),
            ("Timestamp,Wh\0y?\nx,y\n", ["control-character"]),
            ("Timestamp,How old are you?\nx,12\n", ["unknown-choice"]),
        ])
    func refused(csv: String, ids: [String]) throws {
        let bench = try ImportBench()
        let faults = try #require(throws: Faults.self) { _ = try bench.run(csv) }
        #expect(faults.diagnostics.map(\.id) == ids)
        #expect(try bench.written.isEmpty)
    }

    @Test("NUL bytes and bytes that are not UTF-8 spoil their row and no other")
    func strangeBytes() throws {
        let bench = try ImportBench()
        let bytes =
            Array("Timestamp,Why?\nx,a".utf8) + [0] + Array("b\ny,".utf8) + [0xFF, 0xFE] + Array("\nz,fine\n".utf8)
        let summary = try bench.run(bytes)
        #expect(summary.faults.map(\.fault.id) == ["control-character", "not-utf8"])
        #expect(try bench.rows().compactMap { $0["why"] } == ["fine"])
    }

    @Test("A stray quote spoils its row and no other")
    func strayQuote() throws {
        let bench = try ImportBench()
        let summary = try bench.run("Timestamp,Why?\nx,\"a\"b\"\ny,fine\n")
        #expect(summary.faults.map(\.fault.id) == ["stray-quote"])
        #expect(try bench.rows().compactMap { $0["why"] } == ["fine"])
        #expect(String(decoding: try WholeFile.read(bench.rejects), as: UTF8.self).contains("a\"\"b"))
    }

    @Test("A cell of ten megabytes is too long an answer, and spoils its row and no other")
    func longCell() throws {
        let bench = try ImportBench()
        let long = String(repeating: "x", count: 10_000_000)
        let summary = try bench.run("Timestamp,Why?\nx,\(long)\ny,fine\n")
        #expect(summary.faults.map(\.fault.id) == ["answer-refused"])
        #expect(try bench.rows().compactMap { $0["why"] } == ["fine"])
    }

    @Test("Strictly, one fault keeps everything out")
    func strict() throws {
        let bench = try ImportBench()
        let faults = try #require(throws: Faults.self) {
            _ = try bench.run("Timestamp,How old are you?\nx,11 to 13\nx,12\n", strict: true)
        }
        #expect(faults.diagnostics.count == 1)
        #expect(try bench.written.isEmpty)
    }

    @Test("An import that fails leaves the file of the last one as it was")
    func nothingHalfWritten() throws {
        let bench = try ImportBench()
        _ = try bench.run("Timestamp,Why?\nx,first\n")
        let before = try WholeFile.read(bench.output)
        #expect(throws: Faults.self) { _ = try bench.run("Timestamp,Why?\nx,\"open\n") }
        #expect(try WholeFile.read(bench.output) == before)
    }

    @Test(
        "What a spreadsheet made an error of is a fault, and never an answer", arguments: ["#NAME?", "#REF!", "#N/A"])
    func spreadsheetErrors(cell: String) throws {
        let bench = try ImportBench()
        let summary = try bench.run("Timestamp,Why?\nx,\(cell)\ny,fine #1\n")
        #expect(summary.faults.map(\.fault.id) == ["spreadsheet-error"])
        #expect(try bench.rows().compactMap { $0["why"] } == ["fine #1"])
    }

    @Test("LimeSurvey says N/A where a closed question has no answer; in a text it is what somebody wrote")
    func limeSurveyWithoutAnswer() throws {
        let bench = try ImportBench()
        let summary = try bench.run("submitdate,lastpage,again,age,why\n1980-01-01,3,N/A,n/a,N/A\n")
        #expect(summary.faults.map(\.fault) == [])
        #expect(try bench.rows() == [["mode": "online", "language": "en", "why": "N/A"]])
        #expect(throws: Faults.self) { _ = try bench.run("Timestamp,Again?\nx,N/A\n") }
    }

    @Test("Semicolons and tabs part cells too", arguments: [";", "\t"])
    func delimiters(delimiter: String) throws {
        let bench = try ImportBench()
        let summary = try bench.run("Timestamp\(delimiter)\"Why?\"\nx\(delimiter)\"a, b\"\n")
        #expect(summary.rowsTaken == 1)
        #expect(try bench.rows().compactMap { $0["why"] } == ["a, b"])
    }
}
