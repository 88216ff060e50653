import Interview
import Testing

@testable import Responses

struct CSVPiecesTests {
    /// The records of a file, read by one thread from its start to its end; nil where its form is broken.
    private func whole(_ path: String) throws -> [[[UInt8]]]? {
        var records: [[[UInt8]]]? = []
        try CSVReader(path).forEach { event in
            switch event {
            case .record(let record): records?.append((0..<record.count).map { Array(record.bytes($0)) })
            case .fault: records = nil
            }
        }
        return records
    }

    /// The same in pieces.
    private func pieces(_ path: String, _ cuts: CSVCuts, workers: Int = 2) throws -> [[[UInt8]]]? {
        var records: [[[UInt8]]] = []
        let outcome = try CSVPieces(path, cuts: cuts, workers: workers).fold(
            from: { _ in [[[UInt8]]]() },
            { part, row in
                part.append((0..<row.count).map { unsafe Array(row[$0]) })
                return true
            },
            merge: { records += $0 })
        return outcome == .whole ? records : nil
    }

    @Test("A file that is cut anywhere comes to what one thread reads", arguments: 0..<300)
    func differential(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let parts: [[UInt8]] = [
            "a", "bc", "\"", "\"\"", ",", "\n", "\r", "\r\n", "\0", " ", "é", "\",\"", "\"\n\"", "\",\n",
        ]
        .map { Array($0.utf8) }
        // Half of the files are mostly sound, so that many a cut falls into a quoted cell.
        let isTame = Bool.random(using: &random)
        let bytes = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ -> [UInt8] in
            guard isTame else { return parts.randomElement(using: &random) ?? [] }
            let cell = (0..<3).map { _ in
                ["x", "\n", "\r\n", "\r", ",", "\"", "\0"].randomElement(using: &random) ?? ""
            }
            return CSVWriter.bytes(of: ["1", cell.joined()])
        }
        let folder = try TemporaryFolder()
        try WholeFile.write((seed.isMultiple(of: 5) ? [0xEF, 0xBB, 0xBF] : []) + bytes, to: folder("file.csv"))
        let expected = try whole(folder("file.csv"))
        for length in [1, 2, 3, 7, 1 << 20] {
            #expect(try pieces(folder("file.csv"), .atLineEnds(every: length)) == expected)
        }
        #expect(try pieces(folder("file.csv"), .exactly(Array(1...(bytes.count + 4)))) == expected)
        for _ in 0..<5 {
            let places = (0..<Int.random(in: 0...9, using: &random)).map { _ in
                Int.random(in: 1...(bytes.count + 3), using: &random)
            }
            let workers = Int.random(in: 1...4, using: &random)
            #expect(try pieces(folder("file.csv"), .exactly(places.sorted()), workers: workers) == expected)
        }
    }

    @Test("So does the file of every form tool, cut after any byte", arguments: LayoutFixture.all)
    func fixtures(fixture: LayoutFixture) throws {
        let folder = try TemporaryFolder()
        let bytes = Array(fixture.text.utf8)
        try WholeFile.write(bytes, to: folder("file.csv"))
        // Those with semicolons are broken as files with commas, and have to be for all readers.
        let expected = try whole(folder("file.csv"))
        #expect(try pieces(folder("file.csv"), .exactly(Array(1...bytes.count))) == expected)
        for length in [1, 10, 100] { #expect(try pieces(folder("file.csv"), .atLineEnds(every: length)) == expected) }
    }

    @Test("A cut inside quotes is found out, and what was guessed behind it does not count")
    func cutInsideQuotes() throws {
        let folder = try TemporaryFolder()
        try WholeFile.write(Array("a,b\n1,\"x\n2,y\n3,z\"\n4,w\n".utf8), to: folder("file.csv"))
        let expected = [["a", "b"], ["1", "x\n2,y\n3,z"], ["4", "w"]].map { $0.map { Array($0.utf8) } }
        #expect(try pieces(folder("file.csv"), .atLineEnds(every: 1)) == expected)
    }

    @Test("A record that is refused refuses the file, and a refusal in a wrong guess does not")
    func refusal() throws {
        let folder = try TemporaryFolder()
        try WholeFile.write(Array("a\n\"x\nno\n\"\nb\n".utf8), to: folder("file.csv"))
        func outcome(refusing word: String) throws -> CSVPieces.Outcome {
            try CSVPieces(folder("file.csv"), cuts: .atLineEnds(every: 1)).fold(
                from: { _ in 0 }, { _, row in unsafe !row[0].elementsEqual(word.utf8) }, merge: { _ in })
        }
        #expect(try outcome(refusing: "no") == .whole)
        #expect(try outcome(refusing: "b") == .broken)
    }
}

/// Files that would take all memory are refused with a clear fault.
struct CSVExcessTests {
    private func fault(of bytes: [UInt8]) throws -> CSVFault? {
        let folder = try TemporaryFolder()
        try WholeFile.write(bytes, to: folder("file.csv"))
        var found: CSVFault?
        try CSVReader(folder("file.csv")).forEach { event in
            if case .fault(let fault, _) = event { found = found ?? fault }
        }
        let outcome = try CSVPieces(folder("file.csv")).fold(from: { _ in 0 }, { _, _ in true }, merge: { _ in })
        #expect((outcome == .broken) == (found != nil))
        return found
    }

    @Test("Ten million columns are too many")
    func columns() throws {
        let found = try fault(of: Array("a,b\n".utf8) + [UInt8](repeating: UInt8(ascii: ","), count: 10_000_000))
        #expect(found == CSVFault(kind: .tooManyCells, record: 2, line: 2, offset: 4))
    }

    @Test("A cell of 100 million bytes is too long, quoted or not", arguments: [false, true])
    func cell(isQuoted: Bool) throws {
        let quote = isQuoted ? Array("\"".utf8) : []
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000_000)
        let found = try fault(of: Array("a,b\n1,".utf8) + quote + long + quote)
        #expect(found == CSVFault(kind: .cellTooLong, record: 2, line: 2, offset: 4))
    }

    @Test("A row of many long cells is too long")
    func record() throws {
        let cell = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000) + Array(",".utf8)
        let found = try fault(of: Array("a,b\n".utf8) + (0..<80).flatMap { _ in cell })
        #expect(found == CSVFault(kind: .recordTooLong, record: 2, line: 2, offset: 4))
    }
}
