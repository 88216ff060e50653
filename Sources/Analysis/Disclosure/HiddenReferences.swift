import Questionnaire

/// What is hidden of the questions that a condition rests on.
///
/// Who is asked a question are those who answered others in a certain way. How many of them answered
/// it is the least number of those, and so more of a hidden count than may be said.
struct HiddenReferences {
    let items: [TallyItem]
    /// By item; of those that come after the question it does not matter.
    let masks: [ItemMask]

    /// Whether a count that decides who is asked is hidden.
    func decide(_ condition: Condition?) -> Bool {
        switch condition {
        case nil: false
        case .not(let inner): decide(inner)
        case .and(let parts), .or(let parts): parts.contains { decide($0) }
        case .isOneOf(let reference, let codes), .hasAny(let reference, let codes), .hasAll(let reference, let codes):
            contains(reference) { item, mask in
                mask.answered || codes.compactMap { item.index(of: $0.name) }.contains { mask.counts[$0] }
            }
        case .compares(let reference, _, _):
            contains(reference) { _, mask in mask.answered || mask.counts.contains(true) }
        case .answered(let reference):
            contains(reference) { _, mask in mask.answered }
        case .declined(let reference):
            contains(reference) { _, mask in mask.declined }
        }
    }

    /// Whether this is so of an item that is referred to; of a grid without a row, of any of its rows.
    private func contains(_ reference: Condition.Reference, where isSo: (TallyItem, ItemMask) -> Bool) -> Bool {
        zip(items, masks).contains { item, mask in
            item.question.id == reference.question && (reference.row == nil || item.row?.id == reference.row)
                && isSo(item, mask)
        }
    }
}
