import Interview
import Testing

@testable import Responses

struct CSVReaderTests {
    /// What a file comes to: `[cell|cell]@line+offset` a record, and its faults.
    private func read(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) throws -> [String] {
        let folder = try TemporaryFolder()
        let path = folder("file.csv")
        try WholeFile.write(bytes, to: path)
        var events: [String] = []
        try CSVReader(path, delimiter: delimiter).forEach { event in
            switch event {
            case .record(let record):
                let cells = (0..<record.count).map { record.text($0) ?? "?" }.joined(separator: "|")
                events.append("[\(cells)]@\(record.line)+\(record.offset)")
            case .fault(let fault, _): events.append("\(fault.kind)@\(fault.line)+\(fault.offset)")
            }
        }
        return events
    }

    @Test(
        "Every record has its cells, its line and its offset",
        arguments: [
            ("", []),
            ("a,b", ["[a|b]@1+0"]),
            ("a,b\n1,2\n", ["[a|b]@1+0", "[1|2]@2+4"]),
            ("a,b\r\n1,2\r\n", ["[a|b]@1+0", "[1|2]@2+5"]),
            ("a,b\r1,2", ["[a|b]@1+0", "[1|2]@2+4"]),
            ("\u{FEFF}a,b\n1,2", ["[a|b]@1+3", "[1|2]@2+7"]),
            ("\n\na\n\n\nb\n", ["[a]@3+2", "[b]@6+6"]),
            ("\"a\nb\",c\nd,e", ["[a\nb|c]@1+0", "[d|e]@3+8"]),
            ("\"a\r\n\r\nb\"\r\nc", ["[a\r\n\r\nb]@1+0", "[c]@4+10"]),
            ("\"say \"\"hi\"\"\",\n", ["[say \"hi\"|]@1+0"]),
            (" a , b \n", ["[ a | b ]@1+0"]),
            (",\n", ["[|]@1+0"]),
            ("   \nx", ["[x]@2+4"]),
        ])
    func records(text: String, expected: [String]) throws {
        #expect(try read(Array(text.utf8)) == expected)
    }

    @Test(
        "A broken record is found at its place, and the ones behind it are still read",
        arguments: [
            ("a,b\n\"x\"y,1\nc,d\n", ["[a|b]@1+0", "strayQuote@2+4", "[c|d]@3+11"]),
            ("a\nx\"y\nb\n", ["[a]@1+0", "strayQuote@2+2", "[b]@3+6"]),
            ("a\nb\n\"c\nd\n", ["[a]@1+0", "[b]@2+2", "unterminatedQuote@3+4"]),
            ("a\n\"", ["[a]@1+0", "unterminatedQuote@2+2"]),
        ])
    func faults(text: String, expected: [String]) throws {
        #expect(try read(Array(text.utf8)) == expected)
    }

    @Test("Bytes that are not UTF-8 and NUL bytes are carried as they are, cell by cell")
    func strangeBytes() throws {
        #expect(try read([0x61, 0x2C, 0xFF, 0x0A, 0x00, 0x2C, 0x62]) == ["[a|?]@1+0", "[\0|b]@2+4"])
    }

    @Test("A cell of ten million bytes comes whole", arguments: [false, true])
    func longCell(isQuoted: Bool) throws {
        let quote = isQuoted ? [UInt8(ascii: "\"")] : []
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
        let folder = try TemporaryFolder()
        try WholeFile.write(
            Array("a,b\n1,".utf8) + quote + long + quote + Array("\n2,3\n".utf8), to: folder("long.csv"))
        var lengths: [[Int]] = []
        try CSVReader(folder("long.csv")).forEach { event in
            guard case .record(let record) = event else { return }
            lengths.append((0..<record.count).map { record.bytes($0).count })
        }
        #expect(lengths == [[1, 1], [1, 10_000_000], [1, 1]])
    }

    @Test("What is written is read again, cell by cell", arguments: 0..<50)
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let pieces = ["a", "\"", ",", "\n", "\r\n", "'", "=", " ", "", "ą", "👩‍👩‍👧", ";", "\t"]
        let rows = (0..<8).map { _ in
            ["x"] + (0..<4).map { _ in (0..<4).compactMap { _ in pieces.randomElement(using: &random) }.joined() }
        }
        let expected = rows.map { "[\($0.joined(separator: "|"))]" }
        let found = try read(rows.flatMap(CSVWriter.bytes)).map { $0.prefix { $0 != "@" } }.map(String.init)
        #expect(found == expected)
    }

    @Test("A directory and a file that is not there are told apart")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        let read = { (path: String) in try CSVReader(path).forEach { _ in } }
        #expect(throws: FileTrouble(.read, folder(""), .isFolder)) { try read(folder("")) }
        #expect(throws: FileTrouble(.read, folder("none.csv"), .noSuchFile)) { try read(folder("none.csv")) }
    }
}

struct FormulaGuardTests {
    @Test("No cell starts a formula, and what was written comes back letter by letter")
    func guarding() {
        for text in ["=1+1", "+44", "-", "@x", "'quoted", "\tx", "\rx", "plain", "", "''", "=', 'x"] {
            let guarded = FormulaGuard.guarding(text)
            #expect(!guarded.hasPrefix("=") && !guarded.hasPrefix("+") && !guarded.hasPrefix("-"))
            #expect(FormulaGuard.unguarding(guarded) == text)
        }
    }
}
