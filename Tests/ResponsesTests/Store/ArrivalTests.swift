import Foundation
import GRDB
import Testing

@testable import Responses

/// What somebody who carries the file away can learn about the order in which people answered.
struct ArrivalTests {
    @Test("After every submission the envelopes lie in the order of their random keys", arguments: [1, 2, 200])
    func physicalOrder(count: Int) throws {
        let bench = try StoreBench()
        let store = try bench.store()
        for number in 0..<count { try store.submit(StoreBench.response(number)) }
        store.settle()
        let places = try places(in: bench)
        #expect(places.count == count)
        #expect(places == places.sorted())
    }

    @Test("A last rewrite that was cut off is made up for when the store is opened")
    func cutOff() throws {
        let bench = try StoreBench()
        try bench.store().submit(StoreBench.response(0))
        // As if the plug was pulled after each commit: rows without a rewrite.
        let queue = try DatabaseQueue(path: bench.folder("kiosk.store"))
        for number in 1..<60 {
            let payload = try StoreBench.response(number).payload
            let envelope = try Envelope(sealing: payload, to: bench.key.publicKey, for: bench.edition)
            try queue.write { database in
                try database.execute(
                    sql: "INSERT INTO envelope VALUES (?, ?)",
                    arguments: [Data(EnvelopeKey.random().bytes), Data(envelope.bytes)])
            }
        }
        try queue.close()
        let before = try places(in: bench)
        #expect(before != before.sorted())
        try bench.store().settle()
        let after = try places(in: bench)
        #expect(after.count == 60)
        #expect(after == after.sorted())
    }

    @Test("The same envelopes come to the same file, byte for byte, in whatever order they arrived")
    func sameFile() throws {
        let bench = try StoreBench()
        let rows = try (0..<40).map { number in
            (
                EnvelopeKey.random(),
                try Envelope(
                    sealing: [UInt8](repeating: 1, count: number * 200), to: bench.key.publicKey, for: bench.edition)
            )
        }
        for (name, rows) in [("a", rows), ("b", rows.reversed()), ("c", rows.shuffled())] {
            let store = try bench.store(name)
            for (key, envelope) in rows { try store.keep(envelope, as: key) }
            store.settle()
        }
        let files = try ["a", "b", "c"].map { try bench.bytes($0) }
        #expect(files[0].count > 40 * 2048)
        #expect(files[0] == files[1])
        #expect(files[0] == files[2])
    }

    @Test("No trace of a journal is left")
    func journal() throws {
        let bench = try StoreBench()
        let store = try bench.store()
        try store.submit(StoreBench.response(1))
        store.settle()
        #expect(try bench.folder.names == ["kiosk.store"])
    }

    /// Where the last bytes of each envelope lie in the file, in the order of the keys.
    ///
    /// The end of an envelope fills a page of its own, and random bytes occur only once.
    private func places(in bench: borrowing StoreBench) throws -> [Int] {
        let rows = try StoreSnapshot(reading: bench.folder("kiosk.store")).rows
            .sorted { $0.key.bytes.lexicographicallyPrecedes($1.key.bytes) }
        let file = try Data(bench.bytes())
        return try rows.map { row in
            try #require(file.firstRange(of: Data(row.envelope.bytes.suffix(64)))).lowerBound
        }
    }
}
