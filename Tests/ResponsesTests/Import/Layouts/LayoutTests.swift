import Questionnaire
import Testing

@testable import Responses

struct LayoutTests {
    @Test("Each layout is known by its header, and its answers come in", arguments: LayoutFixture.all)
    func comesIn(fixture: LayoutFixture) throws {
        let bench = try ImportBench()
        bench.numbers = fixture.numbers
        let summary = try bench.run(fixture.text)
        #expect(summary.kind == fixture.kind)
        #expect(summary.faults.map(\.fault) == [])
        #expect(Set(summary.droppedColumns) == fixture.dropped)
        #expect(try bench.rows() == [fixture.row])
    }

    @Test(
        "Each layout comes in the same in every encoding", arguments: LayoutFixture.all,
        [TextEncoding.utf16LittleEndian, .utf16BigEndian])
    func encodings(fixture: LayoutFixture, encoding: TextEncoding) throws {
        let bench = try ImportBench()
        bench.numbers = fixture.numbers
        let text = fixture.text.hasPrefix("\u{FEFF}") ? fixture.text : "\u{FEFF}" + fixture.text
        let summary = try bench.run(text.bytes(in: encoding))
        #expect(summary.kind == fixture.kind)
        #expect(try bench.rows() == [fixture.row])
    }

    @Test("Rows that were rejected come back in the layout that they came from", arguments: LayoutFixture.all)
    func rejectedRows(fixture: LayoutFixture) throws {
        let bench = try ImportBench()
        bench.numbers = fixture.numbers
        // The same row again, with one cell too many.
        let rows = fixture.text.split(whereSeparator: \.isNewline)
        let last = try #require(rows.last)
        let broken = rows.joined(separator: "\n") + "\n" + last + "\(fixture.delimiter)x\n"
        #expect(try bench.run(broken).rowsRejected == 1)
        let rejected = String(decoding: try WholeFile.read(bench.rejects), as: UTF8.self)
        let mended = String(rejected.trimmingSuffix { $0.isNewline }.dropLast(2))
        let beside = bench.folder("beside.csv")
        let summary = try bench.run(mended, into: beside)
        #expect(summary.kind == fixture.kind)
        #expect(try bench.rows(of: beside) == [fixture.row])
    }

    @Test("The mapping that was guessed, given back, gives the same rows", arguments: LayoutFixture.all)
    func guessedMapping(fixture: LayoutFixture) throws {
        let bench = try ImportBench()
        bench.numbers = fixture.numbers
        var mapping = ""
        try bench.explain(Array(fixture.text.utf8)).writeMapping(to: &mapping)
        _ = try bench.run(fixture.text, map: mapping)
        #expect(try bench.rows() == [fixture.row])
    }

    @Test("A layout can be forced, and then the file need not show it")
    func forced() throws {
        let bench = try ImportBench()
        let csv = "When,main/age,main/who\nx,11-13,friend home\n"
        #expect(throws: Faults.self) { try bench.run(csv) }
        let summary = try bench.run(Array(csv.utf8), map: "columns:\n  When: drop\n", from: .kobo)
        #expect(summary.reason == "you said so")
        #expect(try bench.rows().first?["who/home"] == "1")
    }

    @Test("A name that could be cut in a million places is tried in a few", arguments: ["/", "-", "___", "[", "."])
    func endlessNames(separator: String) throws {
        let name = "Why" + String(repeating: separator, count: 200_000) + "]"
        for kind in ImportKind.allCases {
            let columns = ImportLayout.of(kind).columns(of: SheetHead([[name, "Why?"], ["", ""]]))
            #expect(columns[0].spellings.count < 500)
        }
    }

    @Test("A table is no form tool's for a name that is only like its own")
    func noFalseSignature() {
        for header in [["Name: ____ and why", "Why?"], ["KEY", "Why?"], ["Start time", "Why?"], ["#tag", "Why?"]] {
            #expect(ImportKind.recognise(header: header).kind == .table)
        }
    }
}

extension LayoutFixture {
    /// What parts its cells.
    var delimiter: Character { text.prefix(40).contains(";") ? ";" : "," }
}

extension String {
    func bytes(in encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf8, .windows1252: Array(utf8)
        case .utf16LittleEndian: utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }

    fileprivate func trimmingSuffix(_ isTrailing: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isTrailing(last) { rest.removeLast() }
        return rest
    }
}
