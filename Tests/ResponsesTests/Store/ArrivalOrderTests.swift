import Foundation
import GRDB
import Testing

@testable import Responses

/// Whether the file's pages tell who came before whom, over a thousand responses.
struct ArrivalOrderTests {
    /// Everything in the file that has an order, by its name, for each response in the order of arrival.
    private func traces(of keys: [EnvelopeKey], in bench: borrowing StoreBench) throws -> [String: [Double]] {
        let root = try DatabaseQueue(path: bench.folder("kiosk.store")).read {
            try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'envelope'")
        }
        let pages = try StorePages(bench.bytes())
        #expect(pages.freePages == 0)
        let cells = try pages.cells(root: try #require(root))
        let arrival = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1.bytes, $0) })
        try #require(cells.count == keys.count && Set(cells.map(\.key)) == Set(arrival.keys))
        var traces: [String: [Double]] = [:]
        for (place, cell) in cells.enumerated() {
            let index = try #require(arrival[cell.key])
            func note(_ name: String, _ value: Double) {
                traces[name, default: Array(repeating: 0, count: keys.count)][index] = value
            }
            note("key", cell.key.prefix(6).reduce(0) { $0 * 256 + Double($1) })
            note("place in the tree", Double(place))
            note("page", Double(cell.page))
            note("offset in the page", Double(cell.offset))
            note("first page of the rest", Double(cell.rest.first ?? 0))
            note("last page of the rest", Double(cell.rest.last ?? 0))
        }
        return traces
    }

    /// Keys are truly random, so the test cannot have a seed. More than five standard deviations come by chance once
    /// in 1,700,000 times for one trace, and so for six once in 290,000 runs at the most.
    private static let chance = 5.0

    @Test("Nothing that has an order in the file goes with the order of arrival")
    func thousand() throws {
        let bench = try StoreBench()
        let store = try bench.store()
        var keys: [EnvelopeKey] = []
        for number in 0..<1000 {
            let envelope = try Envelope(
                sealing: StoreBench.response(number).payload, to: bench.key.publicKey, for: bench.edition)
            let key = EnvelopeKey.random()
            try store.keep(envelope, as: key)
            keys.append(key)
        }
        store.settle()
        let arrivals = keys.indices.map(Double.init)
        let traces = try traces(of: keys, in: bench)
        #expect(traces.count == 6)
        for (name, values) in traces {
            #expect(abs(RankCorrelation(arrivals, values).deviations) < Self.chance, "\(name)")
        }
    }

    @Test("The same search does find the order in a file that was not written anew")
    func control() throws {
        let bench = try StoreBench()
        do { try bench.store().settle() }
        let keys = (0..<1000).map { _ in EnvelopeKey.random() }
        let path = bench.folder("kiosk.store")
        let queue = try DatabaseQueue(path: path, configuration: StoreFile.configuration(readonly: false))
        for key in keys {
            try queue.write {
                try $0.execute(
                    sql: "INSERT INTO envelope VALUES (?, randomblob(2097))", arguments: [Data(key.bytes)])
            }
        }
        try queue.close()
        let traces = try traces(of: keys, in: bench)
        let arrivals = keys.indices.map(Double.init)
        let values = try #require(traces["first page of the rest"])
        #expect(RankCorrelation(arrivals, values).deviations > Self.chance)
    }
}
