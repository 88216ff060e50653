import Foundation
import GRDB
import Questionnaire
import Testing

@testable import Responses

struct SealedCollectionTests {
    @Test("Two stores are merged, and a copy of one of them adds nothing")
    func merging() throws {
        let bench = try StoreBench()
        let (first, second) = try (bench.store("a"), bench.store("b"))
        for number in 0..<5 { try first.submit(StoreBench.response(number)) }
        for number in 5..<8 { try second.submit(StoreBench.response(number)) }
        first.settle()
        try FileManager.default.copyItem(atPath: bench.folder("a"), toPath: bench.folder("copy"))
        try first.submit(StoreBench.response(8))
        let collected = try bench.collect("copy", "b", "a", "a")
        #expect(collected.responses.count == 9)
        #expect(Set(collected.responses) == Set((0..<9).map { StoreBench.response($0) }))
        #expect(collected.stores.map(\.envelopes) == [5, 3, 6, 6])
        #expect(collected.stores.map(\.repeated) == [0, 0, 5, 6])
        #expect(collected.stores.allSatisfy { $0.unopened == 0 && $0.unreadable == 0 })
    }

    @Test("Two people who answer the same are two responses")
    func sameAnswers() throws {
        let bench = try StoreBench()
        let store = try bench.store()
        for _ in 0..<3 { try store.submit(StoreBench.response(1)) }
        #expect(try bench.collect("kiosk.store").responses.count == 3)
    }

    @Test("Collecting twice gives the same responses in another order, which no store decides")
    func shuffled() throws {
        let bench = try StoreBench()
        let store = try bench.store()
        for number in 0..<40 { try store.submit(StoreBench.response(number)) }
        let orders = try (0..<3).map { _ in try bench.collect("kiosk.store").responses }
        // Forty things come out in the same order twice with a chance of one in 10^47.
        #expect(Set(orders).count == 3)
        #expect(Set(orders.map(Set.init)).count == 1)
    }

    @Test("Collecting changes not one byte, nor the time of the file, and leaves nothing beside it")
    func untouched() throws {
        let bench = try StoreBench()
        do {
            let store = try bench.store()
            for number in 0..<3 { try store.submit(StoreBench.response(number)) }
        }
        let long = Date(timeIntervalSince1970: 1_000_000_000)
        let attributes: [FileAttributeKey: Any] = [.modificationDate: long, .posixPermissions: 0o444]
        try FileManager.default.setAttributes(attributes, ofItemAtPath: bench.folder("kiosk.store"))
        let before = try bench.bytes()
        #expect(try bench.collect("kiosk.store").responses.count == 3)
        #expect(try bench.bytes() == before)
        let after = try FileManager.default.attributesOfItem(atPath: bench.folder("kiosk.store"))
        #expect(after[.modificationDate] as? Date == long)
        #expect(try bench.folder.names == ["kiosk.store"])
    }

    @Test("The wrong private key is named, with the right one, for every store at once")
    func wrongKey() throws {
        let bench = try StoreBench()
        _ = try (bench.store("a"), bench.store("b"))
        let wrong = PrivateKey.generate()
        let faults = #expect(throws: Faults.self) {
            try SealedCollection(opening: [bench.folder("a"), bench.folder("b")], with: wrong)
        }
        #expect(faults?.diagnostics.map(\.id) == ["wrong-private-key", "wrong-private-key"])
        let message = try #require(faults?.diagnostics.first?.message)
        #expect(message.contains(wrong.publicKey.fingerprint.description))
        #expect(message.contains(bench.key.publicKey.fingerprint.description))
    }

    @Test("Stores of two editions are not mixed, and both files are named")
    func twoEditions() throws {
        let bench = try StoreBench()
        _ = try (bench.store("a"), bench.store("b", for: SurveyEdition(surveyID: "mental-health", edition: "2025")))
        let faults = #expect(throws: Faults.self) { try bench.collect("a", "b") }
        let fault = try #require(faults?.diagnostics.first)
        #expect(fault.id == "stores-of-two-surveys")
        #expect(fault.file == bench.folder("b"))
        #expect(fault.message.contains(bench.folder("a")))
    }

    @Test("Envelopes that do not open, and payloads that are no response, are counted apart and lose no other")
    func unopened() throws {
        let bench = try StoreBench()
        let store = try bench.store()
        try store.submit(StoreBench.response(1))
        try store.submit(payload: Array("not a response".utf8))
        try store.keep(Envelope(bytes: [1, 2, 3]), as: .random())
        let stranger = PrivateKey.generate().publicKey
        try store.keep(Envelope(sealing: [1], to: stranger, for: bench.edition), as: .random())
        let collected = try bench.collect("kiosk.store")
        #expect(collected.responses == [StoreBench.response(1)])
        #expect(collected.stores.first?.unopened == 2)
        #expect(collected.stores.first?.unreadable == 1)
    }

    @Test("A store whose kiosk was cut off in the middle of writing is read without being touched")
    func hotJournal() throws {
        let bench = try StoreBench()
        do {
            let store = try bench.store()
            for number in 0..<20 { try store.submit(StoreBench.response(number)) }
        }
        try leaveHalfDone(bench.folder("kiosk.store"), copyingTo: bench.folder("cut"))
        let before = try (bench.bytes("cut"), bench.bytes("cut-journal"))
        // A link to it is no obstacle.
        try FileManager.default.createSymbolicLink(atPath: bench.folder("link"), withDestinationPath: "cut")
        let collected = try bench.collect("link")
        #expect(Set(collected.responses) == Set((0..<20).map { StoreBench.response($0) }))
        #expect(try bench.bytes("cut") == before.0)
        #expect(try bench.bytes("cut-journal") == before.1)
        // The kiosk itself mends its file and goes on.
        try bench.store("cut").submit(StoreBench.response(20))
        #expect(try bench.collect("cut").responses.count == 21)
    }

    @Test(
        "A made-up store with odd tables or values is a fault and not a crash",
        arguments: [
            "DROP TABLE purpose", "DROP TABLE envelope", "DELETE FROM purpose", "UPDATE purpose SET format = 'x'",
            "UPDATE purpose SET survey = x'ff'", "UPDATE purpose SET fingerprint = 7", "UPDATE purpose SET format = 0",
        ])
    func hostile(_ sql: String) throws {
        let bench = try StoreBench()
        _ = try bench.store()
        try DatabaseQueue(path: bench.folder("kiosk.store")).write { try $0.execute(sql: sql) }
        #expect(throws: Faults.self) { try bench.collect("kiosk.store") }
    }

    @Test("No stores at all is a fault")
    func none() {
        #expect(throws: Faults.self) { try SealedCollection(opening: [], with: .generate()) }
    }

    /// Copies a store as a `kill -9` leaves it: half a change in the file, and the journal to undo it beside it.
    private func leaveHalfDone(_ store: String, copyingTo copy: String) throws {
        struct Undo: Error {}
        let queue = try DatabaseQueue(path: store)
        #expect(throws: Undo.self) {
            try queue.write { database in
                // With no room in memory, changed pages go to the file before the end of the transaction.
                try database.execute(sql: "PRAGMA cache_size = 1; UPDATE envelope SET sealed = zeroblob(4000)")
                for ending in ["", "-journal"] {
                    try FileManager.default.copyItem(atPath: store + ending, toPath: copy + ending)
                }
                throw Undo()
            }
        }
        #expect(try WholeFile.read(copy) != WholeFile.read(store))
    }
}
