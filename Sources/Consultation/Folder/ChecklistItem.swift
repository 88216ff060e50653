package import Questionnaire
package import Signposting

/// Something that people have to settle among themselves; no program can.
package struct ChecklistItem: Hashable, Sendable {
    package let id: Identifier
    package let what: Text
    /// In one sentence.
    package let why: Text
    /// The page that the reason is from; nil where it is the toolkit's own.
    package let source: Text?
    package let before: ChecklistStage
    package let isDone: Bool
    /// Who settled it: initials or a role.
    package let by: Text?
    package let on: CalendarDay?
    /// What was decided.
    package let decided: Text?
}
