import Foundation
import Interview
import Testing

@testable import Responses

/// What is left of a store when the power goes in the middle of it, on a disk that keeps only what it was told to sync.
struct PowerLossTests {
    /// The disk traffic of the built program while it serves these, beginning with these files.
    private func record(
        _ numbers: Range<Int>, _ respondents: KioskRespondents, on files: [String: [UInt8]] = [:]
    ) throws -> [DiskEvent] {
        let folder = try WorkFolder()
        try respondents.prepare(folder)
        try FileManager.default.createDirectory(atPath: folder("disk"), withIntermediateDirectories: false)
        for (name, bytes) in files { try folder.write(bytes, to: "disk/\(name)") }
        let recorder = DiskRecorder(folder: folder, watched: "disk")
        var bigconvo = folder.bigconvo
        bigconvo.environment.merge(recorder.environment(recordingTo: "record")) { _, new in new }
        let replies = numbers.map { KioskRespondents.replies($0) + KioskRespondents.sending }.joined()
        let arguments = KioskRespondents.arguments(storingTo: folder("disk/store")) + ["--plain"]
        let result = try bigconvo.run(Program.path, arguments, input: replies)
        try #require(result.status == 0, "\(result.errors)")
        let events = try recorder.events(in: "record")
        // What the recorder saw is all that happened, or the rest would prove nothing.
        let store = try Array(Data(contentsOf: URL(filePath: folder("disk/store"))))
        try #require(SimulatedDisk(holding: files, after: events).now == ["store": store])
        try #require(events.count { $0.isThanks } == numbers.count)
        return events
    }

    /// A folder with what may be found after a power loss.
    private func folder(with files: [String: [UInt8]]) throws -> WorkFolder {
        let folder = try WorkFolder()
        for (name, bytes) in files { try folder.write(bytes, to: name) }
        return folder
    }

    @Test(
        "Whenever the power goes, every response that was thanked for is there, whole, and the store is sound",
        arguments: 0..<UInt64(4))
    func powerLoss(seed: UInt64) throws {
        let respondents = KioskRespondents()
        let events = try record(0..<10, respondents)
        var evidence = StoreEvidence(respondents)
        var random = SplitMix(seed: seed)
        for _ in 0..<Torment.times(400) {
            let moment = Int.random(in: 0...events.count, using: &random)
            var loss = PowerLoss(seed: random.next())
            let thanked = events.prefix(moment).count { $0.isThanks }
            let folder = try folder(with: SimulatedDisk(after: events.prefix(moment)).afterPowerLoss(&loss))
            _ = try evidence.check(
                folder("store"), thanked: Set(0..<thanked), sent: Set(0...thanked), mendedIn: folder.path)
        }
    }

    @Test(
        "So it is when the power goes again, while the kiosk mends what the first time left", arguments: 0..<UInt64(4))
    func again(seed: UInt64) throws {
        let respondents = KioskRespondents()
        let events = try record(0..<6, respondents)
        var evidence = StoreEvidence(respondents)
        var random = SplitMix(seed: seed)
        var mends = 0
        for _ in 0..<Torment.times(12) {
            let first = Int.random(in: 0...events.count, using: &random)
            var loss = PowerLoss(seed: random.next())
            let thanked = events.prefix(first).count { $0.isThanks }
            let left = SimulatedDisk(after: events.prefix(first)).afterPowerLoss(&loss)
            if left.keys.contains("store-journal") { mends += 1 }
            // Who was cut off has gone; the next two come after the kiosk has started again.
            let next = thanked + 1
            let later = try record(next..<next + 2, respondents, on: left)
            for _ in 0..<30 {
                let second = Int.random(in: 0...later.count, using: &random)
                var loss = PowerLoss(seed: random.next())
                let more = later.prefix(second).count { $0.isThanks }
                let folder = try folder(
                    with: SimulatedDisk(holding: left, after: later.prefix(second)).afterPowerLoss(&loss))
                let all = Set(0..<thanked).union(next..<next + more)
                _ = try evidence.check(
                    folder("store"), thanked: all, sent: all.union([thanked, next + more]), mendedIn: folder.path)
            }
        }
        #expect(mends > 0)
    }

    @Test("The same search does find responses lost on a disk that only says that it has synced")
    func lyingDisk() throws {
        let respondents = KioskRespondents()
        let events = try record(0..<10, respondents)
        var evidence = StoreEvidence(respondents)
        var random = SplitMix(seed: 1)
        var losses = 0
        for _ in 0..<100 {
            let moment = Int.random(in: events.count / 2...events.count, using: &random)
            var loss = PowerLoss(seed: random.next())
            let thanked = events.prefix(moment).count { $0.isThanks }
            let unsynced = events.prefix(moment).filter { !$0.isSync }
            let folder = try folder(with: SimulatedDisk(after: unsynced).afterPowerLoss(&loss))
            if !evidence.holds(Set(0..<thanked), in: folder("store")) { losses += 1 }
        }
        #expect(losses > 10)
    }
}

extension DiskEvent {
    fileprivate var isThanks: Bool {
        guard case .said(let text) = self else { return false }
        return text.contains(KioskRespondents.thanks)
    }

    fileprivate var isSync: Bool {
        switch self {
        case .synced, .folderSynced: true
        default: false
        }
    }
}
