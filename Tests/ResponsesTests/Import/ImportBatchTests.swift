import Interview
import Testing

@testable import Responses

/// Many records are read at a time, on all cores; one by one they have to give the same.
struct ImportBatchTests {
    private struct Result: Equatable {
        var rows: [[String: String]]
        var files: [String: String]
        var counts: [Int]
        var faults: [String]
        var details: [PersonalDetailKind: Int]
        var causes: [FaultCause: Int]
        var notAsked: [String: Int]
    }

    private func result(of text: String, batchLength: Int, numbers: NumberMeaning? = nil) throws -> Result {
        let bench = try ImportBench()
        bench.numbers = numbers
        bench.batchLength = batchLength
        let summary = try bench.run(text)
        var files: [String: String] = [:]
        for name in try bench.written where name != "out.csv" {
            let text = String(decoding: try WholeFile.read(bench.folder(name)), as: UTF8.self)
            // Answers to questions that were not asked stand in random order.
            files[name] = name == "unasked.csv" ? text.split(separator: "\n").sorted().joined(separator: "\n") : text
        }
        return Result(
            rows: try bench.rows(), files: files,
            counts: [summary.rowsRead, summary.rowsTaken, summary.rowsRejected, summary.emptyRows, summary.faultCount],
            faults: summary.faults.map { "\($0.line) \($0.offset) \($0.record) \($0.fault)" },
            details: summary.details, causes: summary.causes, notAsked: summary.notAsked)
    }

    @Test("The file of every form tool gives the same however many records a core takes", arguments: LayoutFixture.all)
    func fixtures(fixture: LayoutFixture) throws {
        let lines = fixture.text.split(whereSeparator: \.isNewline).map(String.init)
        let last = try #require(lines.last)
        let blank = String(repeating: fixture.delimiter, count: last.count { $0 == fixture.delimiter })
        // Good rows, one with a cell too many, an empty one, and one whose quote is never right.
        let more = (0..<40).map {
            [fixture.last(numbered: $0), last + "\(fixture.delimiter)x", blank, "a\"b\(fixture.delimiter)c"][$0 % 4]
        }
        let text = (lines + more).joined(separator: "\n") + "\n"
        let expected = try result(of: text, batchLength: 1, numbers: fixture.numbers)
        #expect(expected.counts[1] >= 11 && expected.counts[2] >= 10)
        for length in [7, 10_000] {
            #expect(try result(of: text, batchLength: length, numbers: fixture.numbers) == expected)
        }
    }

    @Test("So do personal details, faults and answers that were not asked for, spread over many batches")
    func messy() throws {
        var random = SplitMix(seed: 6)
        let rows = (0..<2_000).map { _ in
            let who = ["friend", "", "family", "nobody|friend"].randomElement(using: &random) ?? ""
            let why = ["call 07700 900123", "\"a\nb\"", "my snap is jess_07", "fine", ""].randomElement(using: &random)
            let age = ["11 to 13", "14 to 17", "twelve"].randomElement(using: &random) ?? ""
            return "\(age),\(who),\(["3", "", "900"].randomElement(using: &random) ?? ""),\(why ?? "")"
        }
        let text = (["age,who,weeks,why"] + rows).joined(separator: "\n") + "\n"
        let expected = try result(of: text, batchLength: 1)
        #expect(expected.details.count > 1)
        #expect(!expected.notAsked.isEmpty)
        #expect(expected.causes.count > 1)
        #expect(Set(expected.files.keys) == ["rejects.csv", "review.csv", "unasked.csv"])
        for length in [3, 256] { #expect(try result(of: text, batchLength: length) == expected) }
    }
}
