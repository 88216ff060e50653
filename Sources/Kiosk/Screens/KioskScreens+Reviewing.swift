import Interview
import Questionnaire
import Screen

/// Looking over the answers: sending, leaving, changing.
extension KioskScreens {
    /// What can have the focus at the review, from the top.
    enum ReviewItem {
        case send
        case leave
        case change(Question)
    }

    var reviewItems: [ReviewItem] { [.send, .leave] + interview.askedQuestions.map(ReviewItem.change) }

    mutating func pressInReview(_ key: Key) -> Answers? {
        guard case .review(let focus) = field else { return nil }
        let items = reviewItems
        if key == .pageUp || key == .pageDown {
            _ = scrolls(key)
            return nil
        }
        shift = 0
        switch key {
        case .up, .backTab: field = .review(focus: (focus + items.count - 1) % items.count)
        case .down, .tab: field = .review(focus: (focus + 1) % items.count)
        case .home: field = .review(focus: 0)
        case .end: field = .review(focus: items.count - 1)
        case .left, .character("b"), .character("B"): goBack()
        case .enter, .character(" "): return choose(items[min(focus, items.count - 1)])
        case .item(let index): if items.indices.contains(index) { return choose(items[index]) }
        default: break
        }
        return nil
    }

    private mutating func choose(_ item: ReviewItem) -> Answers? {
        switch item {
        case .send:
            // The interview moves on only when the answers are safe, so they can be sent again.
            var sending = interview
            return sending.submit()
        case .leave: attract()
        case .change(let question):
            interview.change(question.id.name)
            arrive()
        }
        return nil
    }
}
