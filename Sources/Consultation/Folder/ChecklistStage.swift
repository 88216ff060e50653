/// Before what something has to be settled.
package enum ChecklistStage: String, Hashable, Sendable, CaseIterable {
    /// Before the first young person is asked.
    case asking
    /// Before a poster hangs anywhere.
    case posters
    /// Before a report goes to anybody.
    case report
}
