import Testing

@testable import Responses

struct ShuffledRecordsTests {
    private func drained(_ records: [[UInt8]], limit: Int, in folder: borrowing TemporaryFolder) throws -> [[UInt8]] {
        var shuffled = ShuffledRecords(for: folder("out.csv"), limit: limit)
        for record in records { try shuffled.add(record) }
        #expect(shuffled.count == records.count)
        var out: [[UInt8]] = []
        try shuffled.drain { out.append($0) }
        return out
    }

    @Test("Every record comes out once and as it was, in memory and on the disk", arguments: [0, 100, 1 << 20])
    func whole(limit: Int) throws {
        let folder = try TemporaryFolder()
        let records = (0..<3_000).map { Array("\($0),\"a\nb\"\n".utf8) } + [[], Array(repeating: 7, count: 100_000)]
        let out = try drained(records, limit: limit, in: folder)
        #expect(out != records)
        #expect(
            out.map { String(decoding: $0, as: UTF8.self) }.sorted()
                == records.map { String(decoding: $0, as: UTF8.self) }.sorted())
        #expect(try drained([], limit: limit, in: folder) == [])
    }

    @Test("What lies on the disk has no name")
    func nameless() throws {
        let folder = try TemporaryFolder()
        var shuffled = ShuffledRecords(for: folder("out.csv"), limit: 0)
        try shuffled.add([1])
        try shuffled.add([2])
        #expect(try folder.names == [])
        var sum = 0
        try shuffled.drain { sum += Int($0[0]) }
        #expect(sum == 3)
    }

    @Test("Each of the six orders of three records comes about as often as the others")
    func uniform() throws {
        let folder = try TemporaryFolder()
        var counts: [[[UInt8]]: Int] = [:]
        let rounds = 6_000
        for _ in 0..<rounds { counts[try drained([[1], [2], [3]], limit: 1 << 20, in: folder), default: 0] += 1 }
        #expect(counts.count == 6)
        let expected = Double(rounds) / 6
        let statistic = counts.values.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
        // Chi-squared with 5 degrees of freedom lies above 33.1 four times in a million.
        #expect(statistic < 33.1, "\(counts)")
    }
}
