import Questionnaire
import Testing

@testable import Responses

/// Numbers where choices should stand. The figures are made up.
struct NumberedQuestionTests {
    private static let text = """
        survey test "A test"
          edition 1
          languages en
          support childline
        welcome
          | Hello.
        consent "Yes"
        choices down
          - strongly-agree "Strongly agree" = 3
          - neither "Neither" = 2
          - disagree "Disagree" = 1
        choices up
          - never "Never" = 1
          - often "Often" = 2
        choices from-nought
          - none "None" = 0
          - some "Some" = 1
          - lots "Lots" = 2
        section main "Main"
          scale listened "They listen."
            choices down
          scale asked "They ask."
            choices up
          scale amount "How much?"
            choices from-nought
          grid trust "Trust?"
            choices down
            * school "My school."
            * police "The police."
          one area "Where?"
            - here "Here"
            - there "There"
            - other "Elsewhere" other
            - prefer-not-to-say
          scale steps "From nought to ten?"
            from 0 to 10
          many who "Who?"
            - friend "A friend"
            - family "Family"
          rank first "What first?"
            - waits "Waits"
            - places "Places"
          yes-no again "Again?"
          number weeks "Weeks?"
          text why "Why?"
            hint "No names."
        """

    private func bench(_ numbers: NumberMeaning? = nil) throws -> ImportBench {
        let bench = try ImportBench(of: SurveyCheck.survey(from: SourceFile(name: "test.survey", text: Self.text)))
        bench.numbers = numbers
        return bench
    }

    private func faults(_ csv: String, _ numbers: NumberMeaning? = nil, map: String? = nil) throws -> [Diagnostic] {
        let bench = try bench(numbers)
        let faults = try #require(throws: Faults.self) { _ = try bench.run(csv, map: map) }
        #expect(try bench.written.isEmpty)
        return faults.diagnostics
    }

    @Test(
        "A number that could mean two choices, or that only the order of a list explains, stops the import",
        arguments: [
            // A scale that starts at the top: by score it would be turned round.
            "listened\n1\n3\n", "listened\nStrongly agree\n1\n", "trust/school,trust/police\n1,\n,3\n",
            // Without scores there is only the order.
            "area\n1\n2\n", "area\n4\n", "again\n1\n2\n", "who\n\"1,2\"\n2\n", "first\n\"2;1\"\n",
            // 2 can be both, and 3 is a place only.
            "amount\n2\n1\n", "amount\n2\n3\n",
            "listened\n\u{661}\n\u{663}\n",
        ])
    func guesses(csv: String) throws {
        #expect(try faults(csv).map(\.id) == ["numbers-for-choices"])
    }

    @Test(
        "A number that can mean one thing only is read, and said",
        arguments: [
            ("asked\n1\n2\n", "asked", "1 = Never; 2 = Often"),
            ("asked\n1.0\n2.00\n", "asked", "1 = Never; 2 = Often"),
            ("amount\n0\n2\n", "amount", "0 = None; 1 = Some; 2 = Lots"),
        ])
    func sure(csv: String, question: String, words: String) throws {
        let bench = try bench()
        let summary = try bench.run(csv)
        #expect(summary.numbered.map(\.question) == [question])
        #expect(summary.numbered.map(\.meaning) == [.scores])
        #expect(summary.numbered.map(\.readWords) == [words])
    }

    @Test(
        "What is a number itself needs no reading",
        arguments: [
            "steps\n0\n10\n", "weeks\n1\n2\n", "again\n1\n0\n", "who/friend,who/family\n1,0\n",
            "first/waits,first/places\n2,1\n",
            // Somebody wrote a number on the line of an open choice.
            "area\nHere\n3\n", "area\n2010\n", "area,why\n,2\n",
            // What the program wrote itself holds codes.
            "mode,language,steps\nkiosk,en,3\n",
        ])
    func numbersThemselves(csv: String) throws {
        let summary = try bench().run(csv)
        #expect(summary.numbered.isEmpty)
        #expect(summary.rowsTaken > 0)
    }

    @Test("The fault shows what the numbers would mean in each way, and what to do, once")
    func words() throws {
        let found = try faults("listened,area\n1,1\n3,2\n")
        #expect(
            found.map(\.message) == [
                "\"listened\" is answered in numbers, and to read them would be a guess",
                "\"area\" is answered in numbers, and to read them would be a guess",
            ])
        #expect(
            found[0].help == [
                "counted from the top of the list: 1 = Strongly agree; 2 = Neither; 3 = Disagree",
                "by the scores of the survey: 1 = Disagree; 2 = Neither; 3 = Strongly agree",
            ])
        #expect(
            found[1].help.first
                == "counted from the top of the list: 1 = Here; 2 = There; 3 = Elsewhere; 4 = Prefer not to say")
        #expect(found[1].help.dropFirst().map { $0.prefix(7) } == ["surest:", "or look", "or say "])
    }

    @Test("A person says that numbers count from the top, or that they are scores")
    func said() throws {
        let csv = "listened,area,again,trust/school,who,first\n1,2,2,3,\"1,2\",2;1\n3,4,1,1,2,1;2\n"
        let places = try bench(.places)
        let summary = try places.run(csv)
        #expect(summary.numbered.map(\.question) == ["listened", "trust", "area", "who", "first", "again"])
        #expect(summary.numbered.allSatisfy { $0.meaning == .places })
        let top = try #require(try places.rows().first { $0["listened"] == "strongly-agree" })
        let other = try #require(try places.rows().first { $0["listened"] == "disagree" })
        for (column, first, second) in [
            ("area", "there", "prefer-not-to-say"), ("again", "no", "yes"),
            ("trust/school", "disagree", "strongly-agree"),
            ("who/friend", "1", "0"), ("first/places", "1", "2"),
        ] {
            #expect(top[column] == first, "\(column)")
            #expect(other[column] == second, "\(column)")
        }
        let scores = try bench(.scores)
        _ = try scores.run("listened\n1\n")
        #expect(try scores.rows().map { $0["listened"] } == ["disagree"])
        // No score says what these mean.
        #expect(try faults("area\n1\n2\n", .scores).map(\.id) == ["numbers-for-choices"])
    }

    @Test("A mapping says what each number means, and one is begun for a person")
    func mapping() throws {
        let csv = "listened,area\n1,1\n3,2\n"
        var written = ""
        try bench().explain(Array(csv.utf8)).writeMapping(to: &written)
        #expect(written.contains("#     \"1\": strongly-agree  # Strongly agree\n"))
        let start = try #require(written.firstRange(of: "# choices:\n"))
        let corrected =
            written[..<start.lowerBound]
            + written[start.lowerBound...].split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n") + "\n"
        let bench = try bench()
        let summary = try bench.run(csv, map: String(corrected))
        #expect(summary.numbered.isEmpty)
        #expect(Set(try bench.rows().compactMap { $0["listened"] }) == ["strongly-agree", "disagree"])
    }

    @Test("An explanation says how numbers are read, and which ones it would have to guess")
    func explained() throws {
        var words = ""
        try bench().explain(Array("listened,asked\n1,1\n3,2\n".utf8)).write(to: &words)
        for line in [
            "Numbers in place of choices", "    by the scores of the survey: 1 = Never; 2 = Often",
            "    ? counted from the top (--numbers places): 1 = Strongly agree; 2 = Neither; 3 = Disagree",
            "    ? by the scores of the survey (--numbers scores): 1 = Disagree; 2 = Neither; 3 = Strongly agree",
        ] { #expect(words.contains(line + "\n"), "\(words)") }
    }

    @Test("Digits of other scripts are digits", arguments: ["\u{663}", "\u{6F3}", "\u{969}", "3"])
    func scripts(digit: String) throws {
        let bench = try bench()
        _ = try bench.run("weeks,steps,first/waits,first/places\n\(digit),\(digit),2,1\n")
        let row = try #require(try bench.rows().first)
        #expect(row["weeks"] == "3")
        #expect(row["steps"] == "3")
    }

    @Test("A column without a name is dropped, and how much is lost with it is said")
    func unnamed() throws {
        let bench = try bench()
        let summary = try bench.run("weeks,, \n1,secret,\n2,secret,\n3,,\n")
        #expect(summary.unnamedCells == [1: 2])
        var words = ""
        try bench.explain(Array("weeks,, \n1,secret,\n2,secret,\n3,,\n".utf8)).write(to: &words)
        #expect(words.contains("something stands in 2 cells of it; if it is a question, give it a name\n"))
        #expect(!words.contains("secret"))
    }
}
