import Foundation
import Testing

/// The kiosk killed at random moments (`kill -9`), again and again, on the same store.
struct KillTests {
    @Test(
        "Killed at any moment, it loses no response that was thanked for, keeps no part of one, and starts again",
        arguments: 0..<UInt64(Torment.times(19)))
    func lines(seed: UInt64) throws {
        var rounds = try KillRounds(seed: seed, .pipes)
        for _ in 0..<50 { try rounds.run() }
        // The kills did come before, in and after the moment of storing.
        #expect(rounds.outcomes.sentAndGone > 0)
        #expect(rounds.outcomes.midChange > 0)
        #expect(rounds.outcomes.sentAndStored + rounds.outcomes.midChange > 2)
        #expect(rounds.outcomes.thanked > 0)
    }

    @Test("So it does when people answer on its screens", arguments: 0..<UInt64(Torment.times(2)))
    func screens(seed: UInt64) throws {
        var rounds = try KillRounds(seed: seed, .terminal)
        for _ in 0..<25 { try rounds.run() }
        #expect(rounds.outcomes.sentAndGone > 0)
        #expect(rounds.outcomes.thanked > 0)
    }
}
