import Interview
import Questionnaire
import Testing

@testable import Responses

/// Every fault of a row says file, line, record, column and what sort of thing stands there, and never the answer.
struct RowFaultTests {
    private static let header = "Timestamp,How old are you?,Who do you turn to?,How many weeks?,Why?"

    @Test(
        "A fault names its place and the sort of value",
        arguments: [
            ("x,zebra,,,", "unknown-choice", "in.csv:3:2", "one word"),
            ("x,zebra giraffe,,,", "unknown-choice", "in.csv:3:2", "several words"),
            ("x,4711,,,", "unknown-choice", "in.csv:3:2", "a number"),
            ("x,2011-04-11,,,", "date-for-choice", "in.csv:3:2", "a date or a time"),
            ("x,zebra;lion,,,", "unknown-choice", "in.csv:3:2", "several things with ; between them"),
            ("x,\"11 to 13;14 to 17\",,,", "two-answers", "in.csv:3:2", "takes one answer"),
            ("x,\"11 to 13, 14 to 17\",,,", "two-answers", "in.csv:3:2", "takes one answer"),
            ("x,,\"A friend;Family;Family, at home;zebra\",,", "answer-refused", "in.csv:3:3", "more than 3"),
            ("x,,A friend,4711,", "answer-refused", "in.csv:3:4", "outside 0 to 104"),
            ("x,,A friend,zebra,", "not-a-number", "in.csv:3:4", "one word"),
            ("x,,A friend,???,", "not-a-number", "in.csv:3:4", "signs without letters"),
            ("x,,,,\(String(repeating: "zebra ", count: 20))", "answer-refused", "in.csv:3:5", "longer than 40"),
            ("x,zebra", "cell-count", "in.csv:3:1", "the row has 2 cells, and the header has 5"),
            ("x,,,,,zebra", "cell-count", "in.csv:3:1", "the row has 6 cells, and the header has 5"),
        ])
    func places(row: String, id: String, place: String, words: String) throws {
        let bench = try ImportBench()
        let summary = try bench.run("\(Self.header)\nx,11 to 13,,,\n\(row)\n")
        let found = try #require(summary.diagnostics(file: "in.csv").first)
        #expect(summary.faultCount == 1)
        #expect(found.id == id)
        #expect("\(found.file):\(found.range?.start.line ?? 0):\(found.range?.start.column ?? 0)" == place)
        #expect(found.message.hasPrefix("row 3, "))
        #expect(found.message.contains(words), "\(found.message)")
        for answer in ["zebra", "giraffe", "4711", "lion", "2011", "???"] {
            #expect(!"\(found)".contains(answer))
            #expect(!summary.causes.keys.contains { $0.words.contains(answer) })
        }
        // The rejects file has the reason beside the row.
        #expect(String(decoding: try WholeFile.read(bench.rejects), as: UTF8.self).contains("\r\n3,"))
    }

    private static let kinds: [RowFault.Kind] = [
        .cellCount(found: 1, expected: 2), .strayQuote, .notUTF8, .controlCharacter, .unknownChoice(question: "age"),
        .ambiguousChoice(question: "age"), .dateForChoice(question: "age"), .declinedAndAnswered, .saidTwice,
        .notANumber, .notANumberOfPlace, .twoAnswers(question: "age"), .gapInOrder, .notYesOrNo, .spreadsheetError,
        .unknownMode,
        .unknownLanguage, .refused(.required), .refused(.empty), .refused(.wrongKind), .refused(.unknownChoice),
        .refused(.tooFew(least: 1)), .refused(.tooMany(most: 3)), .refused(.notAlone), .refused(.rankedTwice),
        .refused(.rowsMissing(count: 1)), .refused(.outOfRange(from: 0, to: 1)), .refused(.tooShort(least: 3)),
        .refused(.tooLong(most: 3)), .refused(.strayWriteIn), .refused(.notHere),
    ]

    @Test("Every fault says what to do, and never advises an option that a command does not have", arguments: kinds)
    func advice(kind: RowFault.Kind) {
        let fault = RowFault(kind: kind)
        for isCanonical in [false, true] {
            let found = fault.diagnostic(in: "in.csv", record: 2, line: 2, offset: 0, isCanonical: isCanonical)
            #expect(!found.help.isEmpty)
            #expect(found.help.allSatisfy { !$0.isEmpty })
            // Only `import` takes a mapping.
            if isCanonical { #expect(!"\(found.message) \(found.help)".contains("--map")) }
        }
    }

    @Test(
        "A header that is not of the survey advises no mapping where a file of responses is read",
        arguments: ["mode,language,agee\n", "mode,language,age,age\n"])
    func canonicalHeader(text: String) throws {
        let bench = try ImportBench()
        try WholeFile.write(text, to: bench.input)
        let faults = try #require(throws: Faults.self) {
            try CanonicalFile.read(bench.input, of: bench.survey) { _ in }
        }
        #expect(!"\(faults)".contains("--map"))
        #expect(faults.diagnostics.allSatisfy { !$0.help.isEmpty })
    }

    @Test("Causes are counted over all rows, rows with more or fewer cells as one each")
    func causes() throws {
        let bench = try ImportBench()
        let rows = ["x,11 to 13,,,", "x,a,,,", "x,b,,,", "x", "x,y", "x,,,,,,", "x,,A friend,900,"]
        let summary = try bench.run(([Self.header] + rows).joined(separator: "\n") + "\n")
        #expect(summary.causes.values.sorted() == [1, 1, 2, 2])
        #expect(summary.causes.first { $0.key.words == "too few cells in the row" }?.value == 2)
        #expect(summary.causes.first { $0.key.column == "How old are you?" }?.value == 2)
    }

    @Test("Answers to questions that were not asked are kept apart, without the row they came from")
    func unasked() throws {
        let bench = try ImportBench()
        try WholeFile.write(
            "\(Self.header)\nx,11 to 13,Nobody,7,mine\nx,14 to 17,Nobody,8,\nx,,A friend,9,\n", to: bench.input)
        let file = bench.folder("unasked.csv")
        let summary = try Importer(into: bench.survey, unasked: file)
            .run(bench.input, output: bench.output, rejects: bench.rejects)
        #expect(summary.notAsked == ["weeks": 2])
        #expect(summary.answersNotAsked == 2)
        let lines = String(decoding: try WholeFile.read(file), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.sorted() == ["question,column,answer", "weeks,weeks,7", "weeks,weeks,8"])
        #expect(try bench.rows().compactMap { $0["weeks"] } == ["9"])
    }
}
