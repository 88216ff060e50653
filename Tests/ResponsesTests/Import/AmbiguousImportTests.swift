import Questionnaire
import Testing

@testable import Responses

/// What could be meant in two ways is refused, and what contradicts itself is not made to agree.
struct AmbiguousImportTests {
    private static let survey = """
        survey doubles "Doubles"
          edition 1
          languages en, pl
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          one siblings "How many brothers?"
            - none "0" = 1
            - one "1" = 2
            - two "2" = 3
          one pick "Pick one"
            - 1 "2"
            - 2 "1"
          one alike "Which one?"
            - a "Yes, a lot"
            - b "yes,  a LOT"
            - other "Else" other
          one here "How is it?"
            - good "Good"
            - bad "Bad"
          one there "How is it?"
            - good "Good"
            - bad "Bad"
          many who "Who?"
            - tea "Tea, with milk"
            - plain "Tea"
            - other "Else" other
          grid home "Home"
            * safe "I feel safe"
            - agree "Agree"
            - disagree "Disagree"
          grid school "School"
            * safe "I feel safe"
            - agree "Agree"
            - disagree "Disagree"
          rank first "Order"
            - waits "Waits"
            - places "Places"
            - help "Help"
          number weeks "-Weeks?"
          text why "Why?"
            hint "No names."
        """

    private func bench() throws -> ImportBench {
        let file = SourceFile(name: "doubles.survey", text: Self.survey)
        return try ImportBench(of: try SurveyCheck.survey(from: file))
    }

    private func only(_ csv: String) throws -> [String: String] {
        let bench = try bench()
        _ = try bench.run(csv)
        return try #require(try bench.rows().first)
    }

    private func ids(_ csv: String) throws -> [String] {
        let bench = try bench()
        let faults = try #require(throws: Faults.self) { _ = try bench.run(csv) }
        return faults.diagnostics.map(\.id)
    }

    @Test("A label that is another choice's score or code is still the label", arguments: ["Timestamp", "Email"])
    func labelsFirst(first: String) throws {
        #expect(try only("\(first),How many brothers?\nx,1\n")["siblings"] == "one")
        #expect(try only("\(first),How many brothers?\nx,0\n")["siblings"] == "none")
        #expect(try ids("\(first),How many brothers?\nx,3\n") == ["unknown-choice"])
    }

    @Test("In a form a number is a label; in a table it could be a code as well, and is refused")
    func codesAndLabels() throws {
        #expect(try only("Timestamp,Pick one\nx,2\n")["pick"] == "1")
        #expect(try ids("Pick one\n2\n") == ["ambiguous-choice"])
    }

    @Test(
        "Words of two choices are refused, and are never taken for what somebody wrote",
        arguments: ["Which one?\n\"YES, a lot\"\n", "who\n\"Tea, with milk;Tea;x;y\"\n"])
    func sameLabels(csv: String) throws {
        #expect(try ["ambiguous-choice", "unknown-choice"].contains(ids(csv).first))
    }

    @Test("A mapping settles which of two is meant")
    func mapping() throws {
        let bench = try bench()
        let map = """
            columns:
              "How is it?": there
            choices:
              alike:
                "Yes, a lot": b
            """
        _ = try bench.run("How is it?,Which one?\nGood,\"Yes, a lot\"\n", map: map)
        #expect(try bench.rows().compactMap { $0["there"] } == ["good"])
        #expect(try bench.rows().compactMap { $0["alike"] } == ["b"])
    }

    @Test(
        "A column that could be two questions, or a row of two grids, is refused",
        arguments: ["How is it?,Why?\nGood,x\n", "I feel safe,Why?\nAgree,x\n", "How is it?,How is it?\nGood,Bad\n"])
    func sameTitles(csv: String) throws {
        #expect(try ids(csv).first == "ambiguous-column")
    }

    @Test("A number behind a choice makes it something else")
    func numberBehind() throws {
        let row = try only("Timestamp,Which one?\nx,Yes 2\n")
        #expect(row["alike"] == "other")
        #expect(row["alike/other/text"] == "Yes 2")
    }

    @Test(
        "What contradicts itself, or would be lost, is a fault",
        arguments: [
            ("who,who/tea\nprefer-not-to-say,1\n", "declined-and-answered"),
            ("home,home/safe\nprefer-not-to-say,Agree\n", "declined-and-answered"),
            ("who/tea,who/other,who/other/text\n0,0,words\n", "answer-refused"),
            ("alike,alike/other/text\n,words\n", "answer-refused"),
            ("first/waits,first/places,first/help\n1,3,\n", "gap-in-order"),
            ("first/waits,first/places,first/help\n-1,2,\n", "not-a-number"),
            ("weeks\n\"0,500\"\n", "not-a-number"),
            ("Language,why\nMy name is Sam,x\n", "unknown-language"),
        ])
    func contradictions(csv: String, id: String) throws {
        #expect(try ids(csv) == [id])
    }

    @Test("A cell that no choices could fill is not searched")
    func endlessCell() throws {
        #expect(try ids("who\n\"" + String(repeating: "Tea,", count: 100_000) + "\"\n") == ["unknown-choice"])
    }

    @Test("A first row that holds answers is refused without showing one", arguments: ["", "Phone,"])
    func noHeader(first: String) throws {
        let bench = try bench()
        let faults = try #require(throws: Faults.self) {
            _ = try bench.run("\(first)I was hurt at home,0\nx,y,z\n")
        }
        #expect(faults.diagnostics.map(\.id) == ["no-columns"])
        #expect(!"\(faults)".contains("hurt"))
    }

    @Test("Rows without anything in them are nobody's, and are counted apart")
    func emptyRows() throws {
        let bench = try bench()
        let summary = try bench.run("Timestamp,Why?\nx,y\n,\n , \nz,\n")
        #expect(summary.emptyRows == 2)
        #expect(summary.rowsTaken == 2)
    }

    @Test("Rejected rows keep their bytes, guards and column names, however often they come back")
    func rejectedTwice() throws {
        let bench = try bench()
        let broken = Array("Timestamp,-Weeks?,Why?\nx,1,fine\nx,ten,'=x\nx,1,é caf".utf8) + [0xE9, 0x0A]
        #expect(try bench.run(broken).rowsRejected == 2)
        let first = try WholeFile.read(bench.rejects)
        #expect(first.contains(0xE9))
        // One more good row, so that there is something to take.
        let again = first + Array("9,,x,2,good\r\n".utf8)
        let summary = try bench.run(again, into: bench.folder("second.csv"))
        #expect(summary.kind == .googleForms)
        #expect(summary.faults.map(\.fault.id) == ["not-a-number", "not-utf8"])
        let text = String(decoding: try WholeFile.read(bench.rejects), as: UTF8.self)
        #expect(text.contains(",x,ten,''=x\r\n"))
        let third = bench.folder("third.csv")
        _ = try bench.run(Array(text.replacing("ten", with: "10").utf8), into: third)
        #expect(try bench.rows(of: third).contains { $0["why"] == "''=x" && $0["weeks"] == "10" })
    }

    @Test("A rejected row of the program's own form comes back in that form")
    func canonicalRejects() throws {
        let bench = try bench()
        _ = try bench.run("mode,language,pick,why\nkiosk,en,2,'=a\nkiosk,en,3,'=b\n")
        let text = String(decoding: try WholeFile.read(bench.rejects), as: UTF8.self)
        let beside = bench.folder("beside.csv")
        let summary = try bench.run(text.replacing("en,3", with: "en,2"), into: beside)
        #expect(summary.kind == .canonical)
        #expect(try bench.rows(of: beside) == [["mode": "kiosk", "language": "en", "pick": "2", "why": "'=b"]])
    }

    @Test("When the output cannot be written, no rejects appear either")
    func together() throws {
        let bench = try bench()
        let importer = Importer(into: bench.survey)
        try WholeFile.write("Why?,weeks\nx,1\ny,z\n", to: bench.input)
        #expect(throws: FileTrouble.self) {
            try importer.run(bench.input, output: "\(bench.output)/nowhere.csv", rejects: bench.rejects)
        }
        #expect(try bench.written.isEmpty)
    }
}
