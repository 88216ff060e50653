import Questionnaire
import Testing

@testable import Responses

struct MatchingTests {
    /// The survey of ``ImportBench`` in Polish, by a machine.
    private static func polish(_ survey: CheckedSurvey) throws -> CheckedSurvey {
        let entries = [
            ("age", "How old are you?", "Ile masz lat?"), ("age/11-13", "11 to 13", "od 11 do 13"),
            ("who", "Who do you turn to?", "Do kogo się zwracasz?"), ("who/friend", "A friend", "Przyjaciel"),
            ("trust", "How much do you agree?", "Czy się zgadzasz?"),
            ("trust.school", "I trust my school.", "Ufam szkole."), ("choices agreement/agree", "Agree", "Zgadzam się"),
            ("why", "Why?", "Dlaczego?"),
        ]
        let text =
            (["msgid \"\"\nmsgstr \"Language: pl\\nContent-Type: text/plain; charset=UTF-8\\n\"\n"]
            + entries.map { "msgctxt \"\($0)\"\nmsgid \"\($1)\"\nmsgstr \"\($2)\"\n" }).joined(separator: "\n")
        let file = try POFile(parsing: SourceFile(name: "test.pl.po", text: text))
        return CheckedSurvey(survey.survey.translated(by: Translation(file, language: "pl")))
    }

    private func bench() throws -> ImportBench {
        let bench = try ImportBench()
        bench.translations = [try Self.polish(bench.survey)]
        return bench
    }

    @Test("Columns and choices are found by their words in any language, also mixed")
    func translated() throws {
        let bench = try bench()
        _ = try bench.run(
            "Sygnatura czasowa,Ile masz lat?,Do kogo się zwracasz?,Czy się zgadzasz? [Ufam szkole.],Why?\n"
                + "x,od 11 do 13,\"Przyjaciel;Family, at home\",Zgadzam się,bo\n")
        #expect(
            try bench.rows() == [
                [
                    "mode": "online", "language": "en", "age": "11-13", "who/friend": "1", "who/family": "1",
                    "who/home": "0", "who/other": "0", "who/nobody": "0", "trust/school": "agree", "why": "bo",
                ]
            ])
    }

    @Test("An explanation says how each column and choice was found, and shows nobody's answer")
    func explanation() throws {
        let bench = try bench()
        let csv =
            "Timestamp,Ile masz lat?,Postcode,whyy,Who do you turn to?,heard\n"
            + "x,11 to 13,PO1,my secret,A friend;my aunt Jo,2\nx,od 11 do 13,PO1,my secret,friend,9\nx,11-13,,,,secret words\n"
        var words = ""
        try bench.explain(Array(csv.utf8)).write(to: &words)
        for line in [
            "Recognised  google-forms (Google Forms): its first column is \"Timestamp\"",
            "Header      1 row, and 3 rows below it", "age, by its words (pl)",
            "dropped: it may tell who somebody is, where or when", "? belongs to no question", "near: \"why\" (why)",
            "11-13              by its code; by its words (en); by its words (pl)", "agree              by its score",
            "? 2 cells mean none of the choices", "Not in the file: trust, weeks, first, again, why",
        ] { #expect(words.contains(line), "\(line)\n\(words)") }
        for answer in ["secret", "PO1", "aunt"] { #expect(!words.contains(answer)) }
        #expect(try bench.written.isEmpty)
    }

    @Test("What is worded otherwise is near by the words that it shares, and is never taken")
    func sharedWords() throws {
        let bench = try bench()
        let faults = try #require(throws: Faults.self) {
            _ = try bench.run("Timestamp,Who would you turn to when things are bad?,Why?\nx,A friend,y\n")
        }
        #expect(faults.diagnostics.map(\.id) == ["unknown-column"])
        #expect(faults.diagnostics[0].help.first == "did you mean \"who do you turn to?\"?")
    }

    @Test("A first row of answers is not explained either")
    func noHeader() throws {
        let bench = try bench()
        let faults = try #require(throws: Faults.self) { _ = try bench.explain(Array("my secret,x\ny,z\n".utf8)) }
        #expect(faults.diagnostics.map(\.id) == ["no-columns"])
    }

    @Test("A guessed mapping leaves what was not found to a person, and counts once it is corrected")
    func writtenMapping() throws {
        let bench = try bench()
        let csv =
            "Timestamp,How od are you?,\"Form \"\"7\"\"\n#x: y\",Why?\n" + String(repeating: "x,young,z,w\n", count: 10)
            + "x,my secret,z,w\n"
        var mapping = ""
        try bench.explain(Array(csv.utf8)).writeMapping(to: &mapping)
        #expect(mapping.contains("  # \"How od are you?\": age  # near: how old are you?\n"))
        #expect(mapping.contains("  # \"Form \\\"7\\\"\\n#x: y\": drop\n"))
        #expect(throws: Faults.self) { _ = try bench.run(csv, map: mapping) }
        let corrected = mapping.replacing("# \"How od", with: "\"How od", maxReplacements: 1).replacing(
            "# \"Form", with: "\"Form")
        var second = ""
        try bench.explain(Array(csv.utf8), map: corrected).writeMapping(to: &second)
        #expect(second.contains("#     \"young\": "))
        #expect(!second.contains("secret"))
        let summary = try bench.run(csv, map: corrected + "choices:\n  age:\n    young: 11-13\n")
        #expect(summary.rowsTaken == 10)
        #expect(try bench.rows().first?["age"] == "11-13")
    }

    @Test(
        "What a spreadsheet may have made of a choice is called a date, and is not guessed back",
        arguments: ["13-Nov", "Nov-13", "11/13/2026", "2013-11-01 00:00:00", "1.11.2013"])
    func dates(cell: String) throws {
        let bench = try bench()
        let faults = try #require(throws: Faults.self) { _ = try bench.run("Timestamp,How old are you?\nx,\(cell)\n") }
        #expect(faults.diagnostics.map(\.id) == ["date-for-choice"])
    }

    @Test("Ordinary words and numbers are no dates", arguments: ["11-13", "3/4", "may be", "1-2-many", "x-2", "", "-"])
    func noDates(cell: String) {
        #expect(!DateLook.isDate(cell))
    }

    @Test(
        "One answer that is told twice has to be the same",
        arguments: [("friend home", nil), ("home", "said-twice"), ("", nil)] as [(String, String?)])
    func saidTwice(summary: String, id: String?) throws {
        let bench = try bench()
        let csv = "who;who/friend;who/home;why;_uuid\n\(summary);1;1;x;u\n"
        guard let id else {
            #expect(try bench.run(csv).rowsTaken == 1)
            return
        }
        let faults = try #require(throws: Faults.self) { _ = try bench.run(csv) }
        #expect(faults.diagnostics.map(\.id) == [id])
    }

    @Test("Selected, not selected, declined and no answer are four things")
    func selection() throws {
        let bench = try bench()
        _ = try bench.run(
            "record_id,who___friend,who___home,why,main_complete\n1,1,0,a,2\n2,0,0,b,2\n3,,,c,2\n")
        let rows = try bench.rows()
        #expect(rows.first { $0["why"] == "a" }?["who/home"] == "0")
        for why in ["b", "c"] { #expect(rows.first { $0["why"] == why }?.keys.contains("who/home") == false) }
    }

    @Test(
        "Places below those that are asked for are left out, for other tools have everything put in order",
        arguments: [
            "Start time,Completion time,best\n,,b;a;c;\n", "best/a,best/b,best/c\n2,1,3\n",
            "submitdate,lastpage,best[1],best[2],best[3]\n1980-01-01,,b,a,c\n",
        ])
    func topPlaces(csv: String) throws {
        let text = """
            survey tops "Tops"
              edition 1
              support childline
            welcome
              | Hello.
            consent "Yes"
            section main "Main"
              rank best "Best first"
                top 2
                - a "Tea"
                - b "Juice"
                - c "Milk"
            """
        let bench = try ImportBench(of: SurveyCheck.survey(from: SourceFile(name: "tops.survey", text: text)))
        let summary = try bench.run(csv)
        #expect(summary.faults.map(\.fault.id) == [])
        #expect(try bench.rows() == [["mode": "online", "language": "en", "best/b": "1", "best/a": "2"]])
    }

    @Test("A ranking is read from one cell, from places and from columns, and two at one place is a fault")
    func rankings() throws {
        for csv in [
            "_uuid,first,why\nu,places waits,x\n", "Start time,Completion time,first,Why?\n,,Places;Waits;,x\n",
            "submitdate,lastpage,first[1],first[2],why\n1980-01-01,,places,waits,x\n",
            "first/waits,first/places,why\n2,1,x\n",
        ] {
            let bench = try bench()
            _ = try bench.run(csv)
            #expect(try bench.rows().first?["first/places"] == "1", "\(csv)")
            #expect(try bench.rows().first?["first/waits"] == "2", "\(csv)")
        }
        let bench = try bench()
        let faults = try #require(throws: Faults.self) {
            _ = try bench.run("submitdate,lastpage,first[1],first[2]\n1980-01-01,,places,places\n")
        }
        #expect(faults.diagnostics.map(\.id) == ["answer-refused"])
    }

    @Test("A cell means what it says, however often others of the same length came before it")
    func remembered() throws {
        let cells = ["friend;home", "family;home", "friend", "family"]
        let ages = ["11 to 13", "14 to 17"]
        let rows = (0..<40).map { "\(ages[$0 / 4 % 2]),\(cells[$0 % 4]),row \($0)" }
        let bench = try bench()
        _ = try bench.run((["age,who,why"] + rows).joined(separator: "\n") + "\n")
        for row in try bench.rows() {
            let number = try #require(row["why"].flatMap { Int($0.dropFirst(4)) })
            let chosen = Set(cells[number % 4].split(separator: ";").map { "who/\($0)" })
            #expect(Set(row.filter { $0.key.hasPrefix("who/") && $0.value == "1" }.keys) == chosen, "row \(number)")
            #expect(row["age"] == ["11-13", "14-17"][number / 4 % 2], "row \(number)")
        }
    }

    @Test("A number that nobody means is a fault, and is not written in a way that cannot be read")
    func sillyNumbers() throws {
        for number in ["99999999999999999", "0.00000000000000000001", "1000000000000000"] {
            let bench = try bench()
            _ = try #require(throws: Faults.self) { try bench.run("who,weeks\nfriend,\(number)\n") }
        }
    }
}
