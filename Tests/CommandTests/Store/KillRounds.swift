import Foundation
import Interview
import Testing

/// Kiosks that are killed one after the other on the same store, and what was found after each.
struct KillRounds {
    /// How the interview that was cut off stood.
    struct Outcomes {
        /// Sent, not seen as stored, and not stored.
        var sentAndGone = 0
        /// Sent, not seen as stored, and stored nevertheless: killed between the one and the other.
        var sentAndStored = 0
        /// Killed when the last one had been thanked.
        var thanked = 0
        /// Killed in the middle of a change of the file.
        var midChange = 0
    }

    private(set) var outcomes = Outcomes()
    private let ends: KioskProcess.Ends
    private let folder: WorkFolder
    private let respondents = KioskRespondents()
    private var evidence: StoreEvidence
    private var random: SplitMix
    private var next = 0
    private var thanked: Set<Int> = []
    /// What was found last time; none of it may go, and only what was sent since may come.
    private var known: Set<Int> = []
    /// How long it takes from sending to thanks; known better after each.
    private var usual = Duration.milliseconds(4)

    init(seed: UInt64, _ ends: KioskProcess.Ends) throws {
        self.ends = ends
        random = SplitMix(seed: seed)
        folder = try WorkFolder()
        try respondents.prepare(folder)
        evidence = StoreEvidence(respondents)
    }

    /// One kiosk, killed. A third of the kills come at any time from the start on, the others around storing.
    mutating func run() throws {
        let kiosk = try KioskProcess(KioskRespondents.arguments(storingTo: "s"), in: folder, ends: ends)
        let begin = next
        let isAimed = Int.random(in: 0..<3, using: &random) > 0
        if isAimed {
            for _ in 0..<Int.random(in: 0..<3, using: &random) { try serve(kiosk) }
            try answer(kiosk)
            // The file is written anew behind the thanks, which takes about as long again.
            let delay = usual * Double.random(in: 0..<2, using: &random)
            kiosk.send(sending)
            kiosk.listen(to: .now + delay)
        } else {
            let replies = (next..<next + 12).map { KioskRespondents.replies($0) + KioskRespondents.sending }
            kiosk.send(ends == .pipes ? replies.joined() : "\r\r1\r")
            next += 12
            kiosk.listen(to: .now + .microseconds(Int.random(in: 0..<150_000, using: &random)))
        }
        kiosk.kill()
        try look(after: kiosk, begin..<next, isAimed: isAimed)
    }

    private mutating func serve(_ kiosk: KioskProcess) throws {
        try answer(kiosk)
        let start = ContinuousClock.now
        kiosk.send(sending)
        try kiosk.wait(for: KioskRespondents.thanks)
        usual = (usual * 3 + (.now - start)) / 4
        guard ends == .terminal else { return }
        kiosk.pause()
        kiosk.send("\r")
    }

    /// As far as the moment before sending.
    private mutating func answer(_ kiosk: KioskProcess) throws {
        switch ends {
        case .pipes: kiosk.send(KioskRespondents.replies(next))
        case .terminal:
            try kiosk.wait(for: "Press Enter to start")
            kiosk.pause()
            kiosk.send(KioskRespondents.keys(next))
        }
        try kiosk.wait(for: "Send my answers")
        next += 1
    }

    private var sending: String { ends == .pipes ? KioskRespondents.sending : "\r" }

    private mutating func look(after kiosk: KioskProcess, _ numbers: Range<Int>, isAimed: Bool) throws {
        let seen = kiosk.said.ranges(of: KioskRespondents.thanks).count
        thanked.formUnion(numbers.prefix(seen))
        if FileManager.default.fileExists(atPath: folder("s-journal")) { outcomes.midChange += 1 }
        // Who came after the one that was cut off had not come yet.
        let found = try evidence.check(
            folder("s"), thanked: thanked.union(known), sent: known.union(numbers.prefix(seen + 1)),
            mendedIn: folder.path)
        known = found
        guard let cutOff = numbers.dropFirst(seen).first else {
            outcomes.thanked += 1
            return
        }
        if found.contains(cutOff) {
            outcomes.sentAndStored += 1
        } else if isAimed {
            outcomes.sentAndGone += 1
        }
    }
}
