import Foundation
import Testing

/// A disk that fails while a response is stored: full, or with a fault, at every single change of its files.
struct FullDiskTests {
    private static let sorry = "could not be stored"

    /// How many changes the kiosk makes from its start until it has served so many.
    private func changes(_ bench: WatchedStore, serving count: Int) throws -> Int {
        try bench.reset()
        let kiosk = try bench.kiosk(nil, record: "record-\(count)")
        for number in WatchedStore.before..<WatchedStore.before + count { _ = try serve(number, at: kiosk) }
        // The rewrite after the last is over when the kiosk is.
        try kiosk.finish()
        return try bench.recorder.events(in: "record-\(count)").count { $0.isChange }
    }

    /// Answers and sends; where that does not work, makes room and sends again.
    ///
    /// - Returns: How often it had to be sent, or nil where the kiosk did not start.
    private func serve(_ number: Int, at kiosk: KioskProcess, makingRoom: () throws -> Void = {}) throws -> Int? {
        kiosk.send(KioskRespondents.replies(number))
        guard try kiosk.wait(forOneOf: ["Send my answers"]) != nil else { return nil }
        for attempt in 1...3 {
            kiosk.send(KioskRespondents.sending)
            if try kiosk.wait(forOneOf: [KioskRespondents.thanks, Self.sorry]) == KioskRespondents.thanks {
                return attempt
            }
            try makingRoom()
        }
        return nil
    }

    @Test(
        "Wherever storing fails, the respondent hears it kindly, can send again, and is there once and whole",
        arguments: ["full", "fault"], 0..<2)
    func everywhere(kind: String, half: Int) throws {
        let bench = try WatchedStore()
        let changes = try changes(bench, serving: WatchedStore.served)
        #expect(changes > 60)
        var refused = 0
        for number in stride(from: 1 + half, through: changes, by: 2) {
            try bench.reset()
            try bench.folder.write("", to: DiskRecorder.isFull)
            let makeRoom = { try? FileManager.default.removeItem(atPath: bench.folder(DiskRecorder.isFull)) }
            let kiosk = try bench.kiosk(kind == "full" ? .full(from: number) : .fault(at: number))
            var thanked = Set(0..<WatchedStore.before)
            for person in WatchedStore.before..<WatchedStore.before + WatchedStore.served {
                guard let attempts = try serve(person, at: kiosk, makingRoom: { _ = makeRoom() }) else { break }
                if attempts > 1 { refused += 1 }
                thanked.insert(person)
            }
            // It does not start where it cannot write; once it has, everybody is thanked in the end.
            #expect(
                thanked.count == WatchedStore.before || thanked.count == WatchedStore.before + WatchedStore.served,
                "\(number)")
            try kiosk.finish()
            try bench.check(thanked: thanked)
        }
        #expect(refused > 5)
    }

    @Test("Who hears that and leaves is not there afterwards, wherever storing failed")
    func leaving() throws {
        let bench = try WatchedStore()
        let changes = try (changes(bench, serving: 0) + 1)...changes(bench, serving: 1)
        var refused = 0
        for number in changes {
            try bench.reset()
            let kiosk = try bench.kiosk(.fault(at: number))
            kiosk.send(KioskRespondents.replies(WatchedStore.before))
            try kiosk.wait(for: "Send my answers")
            kiosk.send(KioskRespondents.sending)
            var thanked = Set(0...WatchedStore.before)
            if try kiosk.wait(forOneOf: [KioskRespondents.thanks, Self.sorry]) == Self.sorry {
                kiosk.send("3\n")
                try kiosk.wait(for: "You have left.")
                thanked.remove(WatchedStore.before)
                refused += 1
            }
            try kiosk.finish()
            try bench.check(thanked: thanked)
        }
        #expect(refused > 10)
    }

    @Test("On the screens too, and the answers are still there to be sent again")
    func screens() throws {
        let bench = try WatchedStore()
        // The store is opened, and written anew, before anybody has answered.
        let start = try changes(bench, serving: 0)
        try bench.reset()
        try bench.folder.write("", to: DiskRecorder.isFull)
        let kiosk = try bench.kiosk(.full(from: start + 4), ends: .terminal)
        try kiosk.wait(for: "Press Enter to start")
        kiosk.send(KioskRespondents.keys(WatchedStore.before))
        try kiosk.wait(for: "Send my answers")
        kiosk.pause()
        kiosk.send("\r")
        try kiosk.wait(for: Self.sorry)
        try FileManager.default.removeItem(atPath: bench.folder(DiskRecorder.isFull))
        kiosk.pause()
        kiosk.send("\r")
        try kiosk.wait(for: KioskRespondents.thanks)
        kiosk.kill()
        try bench.check(thanked: Set(0...WatchedStore.before))
    }
}
