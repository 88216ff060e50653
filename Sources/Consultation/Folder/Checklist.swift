import Questionnaire

/// What has to be settled before young people are asked, before posters hang, and before a report goes out:
/// `checklist.yml`.
package struct Checklist: Hashable, Sendable {
    /// In the order of the file.
    package let items: [ChecklistItem]

    /// What belongs before a stage.
    package func items(before stage: ChecklistStage) -> [ChecklistItem] { items.filter { $0.before == stage } }

    /// The ids of another checklist that are not in this one, in its order.
    package func lacking(of other: Checklist) -> [String] {
        let own = Set(items.map(\.id))
        return other.items.map(\.id).filter { !own.contains($0) }.map(\.name)
    }
}
