import Foundation
import GRDB
import Interview
import Questionnaire
import Testing

@testable import Responses

struct SealedStoreTests {
    @Test("What was submitted is what is collected", arguments: [0, 1, 7])
    func roundTrip(count: Int) throws {
        let bench = try StoreBench()
        let store = try bench.store()
        for number in 0..<count { try store.submit(StoreBench.response(number)) }
        #expect(try store.count() == count)
        let collected = try bench.collect("kiosk.store")
        #expect(Set(collected.responses) == Set((0..<count).map { StoreBench.response($0) }))
        #expect(collected.responses.count == count)
        #expect(collected.edition == bench.edition)
        #expect(collected.stores.map(\.surveyText) == ["survey mental-health"])
    }

    @Test("A store that is opened again keeps what it has, and takes more")
    func reopening() throws {
        let bench = try StoreBench()
        try bench.store().submit(StoreBench.response(1))
        try bench.store().submit(StoreBench.response(2))
        #expect(try bench.collect("kiosk.store").responses.count == 2)
    }

    @Test("No word of an answer stands in the file, and no name of a question")
    func nothingInTheClear() throws {
        let bench = try StoreBench()
        let store = try bench.store()
        try store.submit(StoreBench.response(1, words: "zugzwang"))
        store.settle()
        let bytes = try Data(bench.bytes())
        for word in ["zugzwang", "answers", "why", "kiosk"] {
            #expect(bytes.firstRange(of: Data(word.utf8)) == nil, "\(word)")
        }
        // The same search does find what is public.
        #expect(bytes.firstRange(of: Data("mental-health".utf8)) != nil)
    }

    @Test("Two kiosks on one file take turns and lose nothing")
    func twoKiosks() async throws {
        let bench = try StoreBench()
        let stores = try [bench.store(), bench.store()]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (offset, store) in stores.enumerated() {
                group.addTask { for number in 0..<20 { try store.submit(StoreBench.response(100 * offset + number)) } }
            }
            try await group.waitForAll()
        }
        #expect(try Set(bench.collect("kiosk.store").responses).count == 40)
    }

    @Test("A store of another survey, edition or key is refused by name")
    func otherPurpose() throws {
        let bench = try StoreBench()
        _ = try bench.store()
        for other in [
            SurveyEdition(surveyID: "priorities", edition: "2026"),
            SurveyEdition(surveyID: "mental-health", edition: "2027"),
            SurveyEdition(surveyID: "mental-health", edition: nil),
        ] {
            let faults = #expect(throws: Faults.self) { try bench.store(for: other) }
            #expect(faults?.diagnostics.map(\.id) == ["store-of-another-survey"])
            #expect(faults?.diagnostics.first?.message.contains("mental-health 2026") == true)
        }
        let otherKey = PrivateKey.generate().publicKey
        let faults = #expect(throws: Faults.self) {
            try SealedStore(
                bench.folder("kiosk.store"), for: bench.edition, surveyText: "", sizes: .wholeBlocks,
                sealingTo: otherKey)
        }
        #expect(faults?.diagnostics.map(\.id) == ["store-of-another-key"])
        #expect(faults?.diagnostics.first?.message.contains(otherKey.fingerprint.description) == true)
    }

    @Test("What is not a store is refused and not touched", arguments: NotAStore.allCases)
    func notAStore(_ kind: NotAStore) throws {
        let bench = try StoreBench()
        let before = try kind.make(at: bench.folder("kiosk.store"))
        for open in [{ _ = try bench.store() }, { _ = try bench.collect("kiosk.store") }] {
            let faults = #expect(throws: Faults.self) { try open() }
            #expect(faults?.diagnostics.map(\.id) == ["not-a-store"])
        }
        if let before { #expect(try bench.bytes() == before) }
        #expect(try bench.folder.names == ["kiosk.store"])
    }

    @Test("A store of a newer format is not guessed at")
    func newer() throws {
        let bench = try StoreBench()
        _ = try bench.store()
        try DatabaseQueue(path: bench.folder("kiosk.store")).write {
            try $0.execute(sql: "UPDATE purpose SET format = 2")
        }
        let faults = #expect(throws: Faults.self) { try bench.store() }
        #expect(faults?.diagnostics.map(\.id) == ["newer-store"])
    }

    @Test("An empty file becomes a store, as one is that a pulled plug left at its very beginning")
    func emptyFile() throws {
        let bench = try StoreBench()
        try WholeFile.write("", to: bench.folder("kiosk.store"))
        try bench.store().submit(StoreBench.response(1))
        #expect(try bench.collect("kiosk.store").responses.count == 1)
    }

    @Test("A store that the power went from while it was begun is begun again", arguments: [0, 1, 15, 16])
    func halfBegun(magic count: Int) throws {
        let bench = try StoreBench()
        let begun = Array("SQLite format 3\0".utf8.prefix(count)) + [UInt8](repeating: 0, count: 4096 - count)
        try WholeFile.write(begun, to: bench.folder("kiosk.store"))
        // Of a file that was not there before, the journal says only that it had no pages.
        let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
        let numbers = [0, 7, 0, 512, 2048].flatMap { UInt32($0).bigEndianBytes }
        let journal = magic + numbers + [UInt8](repeating: 0, count: 512 - magic.count - numbers.count)
        try WholeFile.write(journal, to: bench.folder("kiosk.store-journal"))
        try bench.store().submit(StoreBench.response(1))
        #expect(try bench.collect("kiosk.store").responses.count == 1)
    }

    @Test("A file of zeros without such a journal, or another file with one, is not a store")
    func notBegun() throws {
        let bench = try StoreBench()
        for (bytes, journal) in [
            ([UInt8](repeating: 0, count: 4096), []), ([UInt8](repeating: 0, count: 4096), Array("notes".utf8)),
            (Array("age,why\n".utf8), [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]),
        ] {
            try WholeFile.write(bytes, to: bench.folder("kiosk.store"))
            try WholeFile.write(journal, to: bench.folder("kiosk.store-journal"))
            let faults = #expect(throws: Faults.self) { try bench.store() }
            #expect(faults?.diagnostics.map(\.id) == ["not-a-store"])
            #expect(try bench.bytes() == bytes)
        }
    }

    @Test("A store where no folder is, is trouble with a file")
    func noFolder() throws {
        let bench = try StoreBench()
        let name = "no/kiosk.store"
        #expect(throws: FileTrouble(.write, bench.folder(name), .noSuchFolder)) { try bench.store(name) }
        #expect(throws: FileTrouble(.read, bench.folder(name), .noSuchFile)) { try bench.collect(name) }
    }

    @Test("Another text of the survey takes the place of the stored one only when it is told to")
    func surveyText() throws {
        let bench = try StoreBench()
        let store = try bench.store()
        #expect(store.surveyText == "survey mental-health")
        try store.replaceSurveyText("survey mental-health, better worded")
        #expect(try bench.store().surveyText == "survey mental-health, better worded")
    }
}

/// Files that somebody might name by mistake.
enum NotAStore: CaseIterable {
    case text, folder, otherDatabase, emptyDatabase, garbageAfterTheMagic

    /// Makes it, and gives its bytes.
    func make(at path: String) throws -> [UInt8]? {
        switch self {
        case .text: try WholeFile.write("age,why\n14,buses\n", to: path)
        case .folder:
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            return nil
        case .otherDatabase:
            try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE envelope (key, sealed)") }
        case .emptyDatabase: try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 1") }
        case .garbageAfterTheMagic:
            try WholeFile.write(Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0xA5, count: 8000), to: path)
        }
        return try WholeFile.read(path)
    }
}
