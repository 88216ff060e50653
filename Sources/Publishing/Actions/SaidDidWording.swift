import Consultation
import Questionnaire
import Signposting

/// The words of "You said, we did".
enum SaidDidWording {
    static let title = "You said, we did"

    /// What is shown, and what is not: "Of 5 things that you said: 1 done, 2 under way, 2 not agreed."
    static func summary(_ board: SaidDid) -> [String] {
        let shown = board.pairs.map(\.answer)
        guard !shown.isEmpty else { return ["There is no answer yet to what you said."] }
        let counts = SaidDidPair.Answer.allCases.compactMap { answer -> String? in
            let count = shown.count { $0 == answer }
            return count == 0 ? nil : "\(count) \(Self.count(answer))"
        }
        let things = shown.count == 1 ? "1 thing" : "\(shown.count) things"
        let late = board.pairs.count(where: \.isOverdue)
        let delay = late == 0 ? "" : " \(late) \(late == 1 ? "is" : "are") late."
        return ["\(things) that you said: \(counts.joined(separator: ", ")).\(delay)"] + leftOut(board)
    }

    private static func leftOut(_ board: SaidDid) -> [String] {
        guard !board.leftOut.isEmpty else { return [] }
        let counts = ActionWording.counts(board.leftOut)
        return ["This is a choice. Not shown here: \(counts)."]
    }

    private static func count(_ answer: SaidDidPair.Answer) -> String {
        switch answer {
        case .did: "done"
        case .doing: "under way"
        case .will: "agreed"
        case .asked: "not answered yet"
        case .haveNot: "not agreed"
        }
    }

    /// What stands over the answer.
    static func heading(_ answer: SaidDidPair.Answer) -> String {
        switch answer {
        case .did: "We did"
        case .doing: "We are working on it"
        case .will: "We have agreed to it"
        case .asked: "We have asked, and wait for an answer"
        case .haveNot: "We have not"
        }
    }

    /// What stands under the answer: why not, by when, and whether it is late.
    static func remarks(_ pair: SaidDidPair) -> [String] {
        var lines: [String] = []
        if let reason = pair.reason { lines.append("Because: \(reason.words)") }
        if let due = pair.due {
            lines.append(pair.isOverdue ? "This is late. It was due by \(due)." : "By \(due).")
        }
        return lines
    }

    /// Where there is room: who leads, and where it can be seen.
    static func details(_ pair: SaidDidPair) -> [String] {
        [
            pair.lead.map { "\(lead(pair.answer)): \($0.words)" },
            pair.evidence.map { "Where you can see it: \($0.words)" },
        ]
        .compactMap(\.self)
    }

    /// What is not agreed has nobody who leads.
    private static func lead(_ answer: SaidDidPair.Answer) -> String {
        switch answer {
        case .did, .doing, .will: "Who leads"
        case .asked, .haveNot: "Who was asked"
        }
    }

    static func footer(publisher: String, on day: CalendarDay) -> [String] {
        ["Published by \(publisher.harmless()).", "As it stood on \(day)."]
    }
}
