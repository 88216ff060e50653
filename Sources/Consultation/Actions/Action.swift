package import Questionnaire
package import Signposting

/// What a commission asks for because of what it heard, and what came of it.
package struct Action: Hashable, Sendable {
    package let id: Identifier
    /// What young people said, in words that can stand on a wall.
    package let finding: Text
    /// The findings that carry it, by the ids that `bigconvo findings` prints: `theme/one-thing/waiting`.
    package let findings: [Identifier]
    /// The title of the priority of the report that it belongs to.
    package let priority: Text?
    package let recommendation: Text
    /// Who leads: a body, or a role in one.
    package let lead: Text?
    package let due: CalendarDay?
    package let howWeWillKnow: Text?
    package let status: ActionStatus
    /// Why it was not agreed, or why it is not done yet.
    package let reason: Text?
    /// Where it can be seen that it was done.
    package let evidence: Text?
    package let whatChanged: Text?
    /// When somebody last looked how far it is.
    package let updatedOn: CalendarDay?
    /// Where it stands in its file.
    package let range: SourceRange
}

extension Action {
    /// Whether its day has passed and it is still open. Nothing that is done or refused is ever overdue.
    package func isOverdue(on today: CalendarDay) -> Bool {
        guard status.isOpen, let due else { return false }
        return due < today
    }

    /// Everything that a person wrote, for the checks of words.
    var texts: [Text] {
        [finding, recommendation] + [priority, lead, howWeWillKnow, reason, evidence, whatChanged].compactMap(\.self)
    }
}
