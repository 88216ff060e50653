import Foundation
import Interview
import Testing

@testable import Responses

/// What is left of a store when the power goes in the middle of it, on a disk that keeps only what it was told to sync.
struct PowerLossTests {
    /// The disk traffic of the built program while it serves so many respondents.
    private func record(_ count: Int, _ respondents: KioskRespondents) throws -> [DiskEvent] {
        let folder = try WorkFolder()
        try respondents.prepare(folder)
        try FileManager.default.createDirectory(atPath: folder("disk"), withIntermediateDirectories: false)
        let recorder = DiskRecorder(folder: folder, watched: "disk")
        var bigconvo = folder.bigconvo
        bigconvo.environment.merge(recorder.environment(recordingTo: "record")) { _, new in new }
        let replies = (0..<count).map { KioskRespondents.replies($0) + KioskRespondents.sending }.joined()
        let arguments = KioskRespondents.arguments(storingTo: folder("disk/store")) + ["--plain"]
        let result = try bigconvo.run(Program.path, arguments, input: replies)
        try #require(result.status == 0, "\(result.errors)")
        let events = try recorder.events(in: "record")
        // What the recorder saw is all that happened, or the rest would prove nothing.
        let disk = events.reduce(into: SimulatedDisk()) { $0.follow($1) }
        let store = try Array(Data(contentsOf: URL(filePath: folder("disk/store"))))
        try #require(disk.now == ["store": store])
        try #require(events.count { $0.isThanks } == count)
        return events
    }

    @Test(
        "Whenever the power goes, every response that was thanked for is there, whole, and the store is sound",
        arguments: 0..<UInt64(4))
    func powerLoss(seed: UInt64) throws {
        let respondents = KioskRespondents()
        let events = try record(10, respondents)
        var evidence = StoreEvidence(respondents)
        var random = SplitMix(seed: seed)
        for _ in 0..<Torment.times(150) {
            let moment = Int.random(in: 0...events.count, using: &random)
            var loss = PowerLoss(seed: random.next())
            let thanked = events.prefix(moment).count { $0.isThanks }
            let disk = events.prefix(moment).reduce(into: SimulatedDisk()) { $0.follow($1) }
            let folder = try WorkFolder()
            for (name, bytes) in disk.afterPowerLoss(&loss) { try folder.write(bytes, to: name) }
            _ = try evidence.check(
                folder("store"), thanked: Set(0..<thanked), sent: Set(0...thanked), mendedIn: folder.path)
        }
    }

    @Test("The same search does find responses lost on a disk that only says that it has synced")
    func lyingDisk() throws {
        let respondents = KioskRespondents()
        let events = try record(10, respondents)
        var evidence = StoreEvidence(respondents)
        var random = SplitMix(seed: 1)
        var losses = 0
        for _ in 0..<100 {
            let moment = Int.random(in: events.count / 2...events.count, using: &random)
            var loss = PowerLoss(seed: random.next())
            let thanked = events.prefix(moment).count { $0.isThanks }
            let disk = events.prefix(moment).filter { !$0.isSync }.reduce(into: SimulatedDisk()) { $0.follow($1) }
            let folder = try WorkFolder()
            for (name, bytes) in disk.afterPowerLoss(&loss) { try folder.write(bytes, to: name) }
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
