/// Every approval of a consultation's posters.
package struct Approvals: Sendable {
    package static let none = Approvals([])

    /// In the order in which they were given.
    package private(set) var all: [Approval]

    package init(_ all: [Approval]) {
        self.all = all
    }

    /// Adds one. Who says yes to the same words a second time takes the place of the first.
    package mutating func add(_ approval: Approval) {
        all.removeAll {
            ($0.subject, $0.words, $0.by, $0.role) == (approval.subject, approval.words, approval.by, approval.role)
        }
        all.append(approval)
    }

    /// How a poster stands: words are approved wherever the same stand, and an approval from the future has not happened.
    func standing(of words: WordsFingerprint, as subject: ApprovalSubject, on today: CalendarDay) -> ApprovalStanding {
        let past = all.filter { $0.on <= today }
        let readers = past.filter { $0.words == words }
        let earlier = past.last { $0.subject == subject && $0.role == .safeguardingLead && $0.words != words }
        return ApprovalStanding(
            readers: readers, changedSince: readers.contains { $0.role == .safeguardingLead } ? nil : earlier)
    }
}
