import Foundation
import Testing

@testable import Responses

/// A store that is too large to be put in order in memory.
struct LargeStoreTests {
    /// The disk traffic of one respondent who comes after so much.
    private func record(_ folder: WorkFolder, _ respondents: KioskRespondents, megabytes: Int) throws -> [DiskEvent] {
        try respondents.prepare(folder)
        try FileManager.default.createDirectory(atPath: folder("disk"), withIntermediateDirectories: false)
        let store = try respondents.store(folder("disk/store"))
        for _ in 0..<megabytes { try store.submit(payload: [UInt8](repeating: 0, count: 1 << 20)) }
        store.settle()
        let recorder = DiskRecorder(folder: folder, watched: "disk")
        let kiosk = try KioskProcess(
            KioskRespondents.arguments(storingTo: folder("disk/store")), in: folder,
            environment: recorder.environment(recordingTo: "record"), ends: .pipes)
        kiosk.send(KioskRespondents.replies(1) + KioskRespondents.sending)
        try kiosk.finish()
        return try recorder.events(in: "record")
    }

    @Test("The copy of a large store grows beside it, without a name, and is gone afterwards")
    func copy() throws {
        let folder = try WorkFolder()
        let respondents = KioskRespondents()
        let events = try record(folder, respondents, megabytes: 6)
        var copies: Set<Int> = []
        var nameless: Set<Int> = []
        var names: [String: Int] = [:]
        for event in events {
            switch event {
            case .created(let file, let name) where !name.hasPrefix("store"):
                copies.insert(file)
                names[name] = file
            case .removed(let name): if let file = names[name] { nameless.insert(file) }
            case .written(let file, _, _) where copies.contains(file): #expect(nameless.contains(file))
            case .openedElsewhere(let path): #expect(["/dev/null", "/dev/tty"].contains(path))
            default: break
            }
        }
        #expect(!copies.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder("disk")) == ["store"])
        let store = try respondents.store(folder("disk/store"))
        #expect(try store.count() == 7)
        #expect(store.isSound())
    }

    @Test("A small store is put in order without any")
    func small() throws {
        let events = try record(try WorkFolder(), KioskRespondents(), megabytes: 1)
        let names = events.compactMap { event in if case .created(_, let name) = event { name } else { nil } }
        #expect(Set(names) == ["store-journal"])
    }
}
