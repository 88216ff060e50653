import Foundation
import Testing

@testable import Responses

/// A store in which a few responses lie, in a folder whose changes are watched.
struct WatchedStore {
    let folder: WorkFolder
    let respondents = KioskRespondents()
    let recorder: DiskRecorder
    static let before = 1
    static let served = 2

    init() throws {
        folder = try WorkFolder()
        recorder = DiskRecorder(folder: folder, watched: "disk")
        try respondents.prepare(folder)
        try FileManager.default.createDirectory(atPath: folder("disk"), withIntermediateDirectories: false)
        let store = try respondents.store(folder("before"))
        for number in 0..<Self.before { try store.submit(KioskRespondents.response(number)) }
        store.settle()
    }

    /// Puts the store of before where the kiosk will find it.
    func reset() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder("disk")) {
            try FileManager.default.removeItem(atPath: folder("disk/\(name)"))
        }
        try FileManager.default.copyItem(atPath: folder("before"), toPath: folder("disk/store"))
    }

    func kiosk(_ accident: DiskRecorder.Accident?, record: String? = nil, ends: KioskProcess.Ends = .pipes) throws
        -> KioskProcess
    {
        try KioskProcess(
            KioskRespondents.arguments(storingTo: folder("disk/store")), in: folder,
            environment: recorder.environment(recordingTo: record, accident), ends: ends)
    }

    func check(thanked: Set<Int>) throws {
        var evidence = StoreEvidence(respondents)
        let found = try evidence.check(folder("disk/store"), thanked: thanked, sent: thanked, mendedIn: folder.path)
        #expect(found == thanked)
    }
}
