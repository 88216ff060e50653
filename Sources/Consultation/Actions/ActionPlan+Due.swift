package import Signposting

extension ActionPlan {
    /// What is still open and due by a day, the longest overdue first.
    package func due(by day: CalendarDay) -> [Action] {
        let open = actions.compactMap { action in action.due.map { (action, $0) } }
            .filter { $0.0.status.isOpen && $0.1 <= day }
        // `sorted` is stable, so actions of one day keep their order.
        return open.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// What is still open and has no day at all, so that it can never be overdue.
    package var openWithoutDay: [Action] { actions.filter { $0.status.isOpen && $0.due == nil } }
}
