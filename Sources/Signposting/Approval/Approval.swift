/// That a person has read a poster, word by word, and said yes to it.
package struct Approval: Hashable, Sendable {
    /// Which poster it was.
    package let subject: ApprovalSubject
    /// The initials of who read it.
    package let by: String
    package let role: ApprovalRole
    package let on: CalendarDay
    /// What it said then.
    package let words: WordsFingerprint
    /// Who published it; nil in files of before this was kept.
    package let publisher: String?
    /// What it quoted.
    package let evidence: Evidence?

    package init(
        of subject: ApprovalSubject, by: String, role: ApprovalRole, on day: CalendarDay, words: WordsFingerprint,
        publisher: String? = nil, quoting evidence: Evidence? = nil
    ) {
        self.subject = subject
        self.by = by
        self.role = role
        on = day
        self.words = words
        self.publisher = publisher
        self.evidence = evidence
    }
}
