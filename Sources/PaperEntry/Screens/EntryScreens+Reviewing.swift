import Questionnaire
import Screen

/// The whole form, before it is saved.
extension EntryScreens {
    mutating func pressInReview(_ key: Key, _ focus: Int) -> FormChange? {
        let lines = form.lines
        switch key {
        case .up: field = .review(focus: max(0, focus - 1))
        case .down: field = .review(focus: min(focus + 1, lines.count))
        case .home: field = .review(focus: 0)
        case .end: field = .review(focus: lines.count)
        case .left, .backspace: goBack()
        case .enter:
            guard lines.indices.contains(focus) else { return close(by: .saving) }
            session.form.change(lines[focus].question.id.name)
            arrive()
        default: message = EntryWording.reviewKeys
        }
        return nil
    }
}
