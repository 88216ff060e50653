/// Facts of one service that somebody has to look at by one day.
package struct DueCheck: Hashable, Sendable {
    package let service: Service
    /// Nil where no day was ever set.
    package let by: CalendarDay?
    /// What they are, each once: `phone`, `hours`.
    package let labels: [String]
    /// Whether one of them has never been confirmed.
    package let isUnconfirmed: Bool
    /// The service's own pages, to look at.
    package let pages: [String]
    /// Where the facts were seen: somewhere to start where the service's own site is not known.
    package let sources: [String]
}

extension ServicesDirectory {
    /// What somebody has to look at again, the soonest first; what never got a day stands before everything else.
    ///
    /// - Parameters:
    ///   - today: the day that it is.
    ///   - days: leaves out what is due later than so many days from today; nil leaves out nothing.
    package func due(on today: CalendarDay, within days: Int? = nil) -> [DueCheck] {
        let checks = services.flatMap(DueCheck.all).filter { check in
            guard let days, let by = check.by else { return true }
            return today.days(until: by) <= days
        }
        // `sorted` is stable, so services of one day stay in the order of their urgency.
        return checks.sorted { left, right in
            guard let to = right.by else { return false }
            return left.by.map { $0 < to } ?? true
        }
    }
}

extension DueCheck {
    /// The checks of a service, one for each day.
    fileprivate static func all(of service: Service) -> [DueCheck] {
        var days: [CalendarDay?] = []
        for fact in service.facts where !days.contains(fact.provenance.checkBy) { days.append(fact.provenance.checkBy) }
        return days.map { day in DueCheck(service, by: day, service.facts.filter { $0.provenance.checkBy == day }) }
    }

    private init(_ service: Service, by day: CalendarDay?, _ facts: [ServiceFact]) {
        self.service = service
        by = day
        labels = facts.reduce(into: []) { if !$0.contains($1.label) { $0.append($1.label) } }
        isUnconfirmed = facts.contains { $0.provenance.confirmedOn == nil || $0.provenance.confirmedBy == nil }
        pages = service.channels.map(\.value).filter { [.web, .chat].contains($0.kind) }.map { "https://\($0.address)" }
        sources = facts.compactMap(\.provenance.source).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
