import Interview
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

    private static func people(_ numbers: Range<Int>, writing words: String = "what number %d would change") -> [String]
    {
        numbers.map { "x,11 to 13,\(words.replacing("%d", with: String($0)))" }
    }

    @Test(
        "A later download that holds the earlier rows and more is refused too, in any order and any batches",
        arguments: [1, 7, 256])
    func laterDownload(batchLength: Int) throws {
        let bench = try ImportBench()
        try run(bench, Self.people(0..<40), into: "may.csv", besides: [])
        // Some of May's were taken out since.
        let later = Self.people(5..<90).shuffled()
        try WholeFile.write("Timestamp,How old are you?,Why?\n\(later.joined(separator: "\n"))\n", to: bench.input)
        var importer = Importer(into: bench.survey, besides: [bench.folder("may.csv")])
        importer.batchLength = batchLength
        let faults = try #require(throws: Faults.self) {
            try importer.run(bench.input, output: bench.folder("june.csv"), rejects: bench.rejects)
        }
        #expect(faults.diagnostics.map(\.id) == ["same-rows"])
        #expect(faults.diagnostics[0].message.contains("most of the responses in"))
        #expect(try !bench.written.contains("june.csv"))
    }

    @Test("An earlier download brought in after a later one is refused too, and said to be the earlier one")
    func earlierDownload() throws {
        let bench = try ImportBench()
        try run(bench, Self.people(5..<90), into: "june.csv", besides: [])
        let faults = try #require(throws: Faults.self) {
            try run(bench, Self.people(0..<40).shuffled(), into: "may.csv", besides: ["june.csv"])
        }
        #expect(faults.diagnostics.map(\.id) == ["same-rows"])
        #expect(faults.diagnostics[0].message.contains("most of the responses in this file are in"))
        #expect(faults.diagnostics[0].help[0].contains("leave it out"))
        #expect(try !bench.written.contains("may.csv"))
    }

    @Test("Two rehearsals may share made-up rows, but not all of them")
    func rehearsals() throws {
        let bench = try ImportBench()
        try run(bench, Self.people(0..<40), into: "may.csv", besides: [])
        let lines = try String(decoding: WholeFile.read(bench.folder("may.csv")), as: UTF8.self)
            .split(whereSeparator: \.isNewline)
        let marked = lines.enumerated().map { $1 + ($0 == 0 ? ",\(MadeUpMark.column)" : ",1") }
        try WholeFile.write(marked.joined(separator: "\r\n") + "\r\n", to: bench.folder("rehearsed.csv"))
        try run(bench, Self.people(0..<90), into: "june.csv", besides: ["rehearsed.csv"])
        #expect(try bench.written.contains("june.csv"))
        #expect(throws: Faults.self) {
            try run(bench, Self.people(0..<40), into: "july.csv", besides: ["rehearsed.csv"])
        }
    }

    @Test(
        "Other people, who share few rows or only short words, are other people",
        arguments: [people(30..<120), people(0..<90, writing: "n%d"), people(9..<10) + people(100..<190)])
    func otherPeople(rows: [String]) throws {
        let bench = try ImportBench()
        let first = rows[0].hasSuffix("n0") ? Self.people(0..<40, writing: "n%d") : Self.people(0..<40)
        try run(bench, first, into: "may.csv", besides: [])
        try run(bench, rows, into: "june.csv", besides: ["may.csv"])
        #expect(try bench.written.contains("june.csv"))
    }

    @Test("A sample of many rows tells the share that two files have in common")
    func sample() {
        var random = SplitMix(seed: 4)
        let hashes = (0..<60_000).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
        func rows(_ range: Range<Int>) -> TellingRows {
            var whole = TellingRows()
            // In parts, as the cores of an import find them.
            for start in stride(from: range.lowerBound, to: range.upperBound, by: 999) {
                var part = TellingRows()
                for hash in hashes[start..<min(start + 999, range.upperBound)] { part.add(hash) }
                whole.add(part)
            }
            return whole
        }
        for (other, share) in [(0..<30_000, 1.0), (30_000..<50_000, 0.5), (40_000..<60_000, 0.0), (0..<50, 1.0)] {
            let (shared, known) = rows(0..<40_000).shared(by: rows(other))
            #expect(known > 0 && abs(Double(shared) / Double(known) - share) < 0.05, "\(other)")
        }
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
