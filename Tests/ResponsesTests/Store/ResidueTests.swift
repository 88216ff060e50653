import Foundation
import GRDB
import Testing

@testable import Responses

/// What the file holds beside the sealed bytes.
struct ResidueTests {
    /// The file with every key and every sealed byte blotted out, and those bytes.
    private func parts(_ file: [UInt8]) throws -> (residue: [UInt8], sealed: [UInt8]) {
        // The table is the third page of a small store: the schema, the purpose, the envelopes.
        let cells = try StorePages(file).cells(root: 3)
        var residue = file
        var sealed: [UInt8] = []
        for range in cells.flatMap(\.secrets) {
            sealed += file[range]
            residue.replaceSubrange(range, with: Array(repeating: 0, count: range.count))
        }
        return (residue, sealed)
    }

    private func store(_ name: String, _ numbers: some Sequence<Int>, in bench: borrowing StoreBench) throws -> [UInt8]
    {
        let store = try bench.store(name)
        for number in numbers { try store.submit(StoreBench.response(number)) }
        store.settle()
        return try bench.bytes(name)
    }

    @Test("It is the same byte for byte, whatever was answered, when, and in whatever order")
    func residue() throws {
        let bench = try StoreBench()
        let second = Int(Date.now.timeIntervalSince1970)
        let first = try parts(store("a", 0..<40, in: bench))
        // Anything with the time in it has another one after this.
        while Int(Date.now.timeIntervalSince1970) == second { _ = try store("\(UUID())", 0..<1, in: bench) }
        let other = try parts(store("b", (5000..<5040).reversed(), in: bench))
        #expect(first.residue == other.residue)
        #expect(first.sealed != other.sealed)
        #expect(first.sealed.count > 40 * 2048)
    }

    @Test("The sealed bytes look like chance: each value comes as often as any other")
    func sealed() throws {
        let bench = try StoreBench()
        let sealed = try parts(store("a", 0..<100, in: bench)).sealed
        var counts = [Double](repeating: 0, count: 256)
        for byte in sealed { counts[Int(byte)] += 1 }
        let expected = Double(sealed.count) / 256
        let chiSquared = counts.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
        // 255 degrees of freedom: mean 255, and above 400 less than once in a million times by chance. The version that
        // each envelope begins with adds about a dozen. What only encodes or packs text is far above.
        #expect(chiSquared < 420)
    }
}
