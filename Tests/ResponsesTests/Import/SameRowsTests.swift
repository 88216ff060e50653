import Questionnaire
import Testing

@testable import Responses

/// The same rows under two names are noticed, and other rows are not taken for them.
struct SameRowsTests {
    private static let rows = ["x,11 to 13,ring 07700 900123", "x,14 to 17,my friend Jess", "x,11 to 13,fine"]

    private func run(
        _ bench: ImportBench, _ rows: [String], mode: Mode = .online, redacting: Bool = true, into name: String,
        besides others: [String]
    ) throws {
        try WholeFile.write("Timestamp,How old are you?,Why?\n\(rows.joined(separator: "\n"))\n", to: bench.input)
        let importer = Importer(
            into: bench.survey, mode: mode, redaction: Redaction(isOn: redacting),
            besides: others.map { bench.folder($0) })
        _ = try importer.run(bench.input, output: bench.folder(name), rejects: bench.rejects)
    }

    @Test(
        "In another order, under another mode, and with details left in, the same rows are refused",
        arguments: [(rows, Mode.online, true), (rows.reversed(), .workshop, true), (rows, .paper, false)])
    func same(rows: [String], mode: Mode, redacting: Bool) throws {
        let bench = try ImportBench()
        try run(bench, Self.rows, into: "one.csv", besides: [])
        let faults = try #require(throws: Faults.self) {
            try run(
                bench, rows, mode: mode, redacting: redacting, into: "two.csv",
                besides: ["none.csv", "in.csv", "one.csv"])
        }
        #expect(faults.diagnostics.map(\.id) == ["same-rows"])
        #expect(faults.diagnostics[0].message.contains("one.csv"))
        #expect(try !bench.written.contains("two.csv"))
    }

    @Test(
        "One row more, fewer, twice or changed is another file",
        arguments: [
            rows + [rows[0]], Array(rows.dropLast()), [rows[0], rows[0], rows[1]], rows.dropLast() + ["x,,fine"],
        ])
    func others(rows: [String]) throws {
        let bench = try ImportBench()
        try run(bench, Self.rows, into: "one.csv", besides: [])
        try run(bench, rows, into: "two.csv", besides: ["one.csv"])
        #expect(try bench.written.contains("two.csv"))
    }
}
