/// Who has said yes to a poster as it is now.
package struct ApprovalStanding: Hashable, Sendable {
    /// Who read exactly these words.
    package let readers: [Approval]
    /// A safeguarding lead's approval of what this poster said before, where these words have none.
    package let changedSince: Approval?

    package static let none = ApprovalStanding(readers: [], changedSince: nil)

    /// Only a safeguarding lead's yes counts; the others are good to have.
    package var isApproved: Bool { approvedOn != nil }

    /// The last day on which one said it.
    package var approvedOn: CalendarDay? { readers.filter { $0.role == .safeguardingLead }.map(\.on).max() }
}
