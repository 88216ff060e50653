import Interview
import Questionnaire
import Testing

@testable import Responses

struct CanonicalFileTests {
    @Test("What is written is read again as the same responses, for every kind of answer", arguments: 0..<60)
    func roundTrip(seed: UInt64) throws {
        let bench = try ImportBench()
        let texts = ["=1", "a,\"b\"", "'", "👩‍👩‍👧 ok", "  x", "-"]
        var respondent = MadeUpRespondent(
            writing: texts.map { TypedText.cleaned($0, keepingLines: false) }, using: SplitMix(seed: seed))
        let responses = (0..<20).map { index in
            Response(mode: Mode.allCases[index % 5], language: "en", answers: respondent.answers(to: bench.survey))
        }
        try WholeFile.write(CanonicalFile.records(of: responses, to: bench.survey), to: bench.output)
        var read: [Response] = []
        try CanonicalFile.read(bench.output, of: bench.survey) { read.append($0) }
        #expect(
            Dictionary(grouping: read) { $0 }.mapValues(\.count)
                == Dictionary(grouping: responses) { $0 }.mapValues(\.count))
    }

    @Test("Write-ins and declined lists, orders and grids are kept")
    func writeIns() throws {
        let bench = try ImportBench()
        let answers = Answers([
            "who": .answered(.choices(["other"]), writeIns: ["other": "=my uncle"]),
            "first": .declined, "trust": .declined, "age": .declined, "why": .declined,
        ])
        let response = Response(mode: .paper, language: "pl", answers: answers)
        try WholeFile.write(CanonicalFile.records(of: [response], to: bench.survey), to: bench.output)
        try CanonicalFile.read(bench.output, of: bench.survey) { #expect($0 == response) }
        let row = try #require(try bench.rows().first)
        #expect(row["who/other/text"] == "'=my uncle")
        #expect(row["first"] == "prefer-not-to-say")
    }

    @Test("The columns are those that the format says")
    func columns() throws {
        let names = ResponseColumns(of: try ImportBench().survey).names
        #expect(
            names == [
                "mode", "language", "age", "who", "who/friend", "who/family", "who/home", "who/other", "who/nobody",
                "who/other/text", "heard", "trust", "trust/school", "trust/police", "weeks", "first", "first/waits",
                "first/places", "again", "why",
            ])
    }

    @Test("Rows are written in random order")
    func order() throws {
        let bench = try ImportBench()
        let responses = (0..<40).map {
            Response(mode: .kiosk, language: "en", answers: Answers(["why": .answered(.text("w\($0)"))]))
        }
        let orders = Set((0..<4).map { _ in CanonicalFile.records(of: responses, to: bench.survey) })
        #expect(orders.count == 4)
    }

    @Test("Every fault of a file is found, each at its row")
    func faults() throws {
        let bench = try ImportBench()
        let columns = ResponseColumns(of: bench.survey).names
        let rows = [
            ["mode": "kiosk", "language": "en", "age": "11-13", "who/friend": "1", "weeks": "2"],
            ["mode": "bus", "language": "it", "age": "12", "who/friend": "yes", "weeks": "x"],
        ].map { row in columns.map { row[$0] ?? "" } }
        let records = [columns] + rows + [["kiosk", "en", "11-13"]]
        try WholeFile.write(records.flatMap(CSVWriter.bytes), to: bench.output)
        let faults = try #require(throws: Faults.self) {
            try CanonicalFile.read(bench.output, of: bench.survey) { _ in }
        }
        #expect(
            faults.diagnostics.map { "\($0.id)@\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)" } == [
                "unknown-mode@3:1", "unknown-language@3:2", "unknown-choice@3:3", "not-yes-or-no@3:5",
                "not-a-number@3:\((columns.firstIndex(of: "weeks") ?? 0) + 1)", "cell-count@4:1",
            ])
        #expect(faults.diagnostics.allSatisfy { $0.range?.start.offset ?? 0 > 0 })
    }

    @Test("A file of another tool is told to be imported first")
    func notCanonical() throws {
        let bench = try ImportBench()
        try WholeFile.write("Timestamp,Why?\nx,y\n", to: bench.output)
        let faults = try #require(throws: Faults.self) {
            try CanonicalFile.read(bench.output, of: bench.survey) { _ in }
        }
        #expect(faults.diagnostics.map(\.id) == ["not-canonical"])
    }

    @Test("A file that lacks columns of the survey, or has others, is refused", arguments: [-1, 1])
    func otherEdition(change: Int) throws {
        let bench = try ImportBench()
        var columns = ResponseColumns(of: bench.survey).names
        if change < 0 { columns.removeLast() } else { columns.append("since-when") }
        try WholeFile.write(CSVWriter.bytes(of: columns), to: bench.output)
        let faults = try #require(throws: Faults.self) {
            try CanonicalFile.read(bench.output, of: bench.survey) { _ in }
        }
        #expect(faults.diagnostics.map(\.id) == [change < 0 ? "missing-column" : "unknown-column"])
    }
}
