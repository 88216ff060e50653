/// Why a poster is only a draft: the contacts on it that nobody has confirmed, or not lately.
package struct Draft: Hashable, Sendable {
    /// A service on the poster and what of it has to be looked up.
    package struct Item: Hashable, Sendable {
        package let service: String
        /// In words, such as `phone: 0800 1111`.
        package let facts: [String]
        /// Where they were seen, with the date: somewhere to start, not proof.
        package let sources: [String]
        package let status: ConfirmationStatus
    }

    /// Never empty.
    package let items: [Item]

    /// What stands on the poster's face, first and last.
    package static let banner = "DRAFT: contacts not confirmed"
}

extension Draft {
    /// Nil where every printed fact of these services is confirmed.
    init?(printing services: [Service], on today: CalendarDay) {
        items = services.flatMap { service in
            [ConfirmationStatus.unconfirmed, .overdue].compactMap { status in
                let facts = service.facts.filter { $0.provenance.status(on: today) == status }
                return facts.isEmpty ? nil : Item(service.name.value, facts, status)
            }
        }
        if items.isEmpty { return nil }
    }
}

extension Draft.Item {
    fileprivate init(_ service: String, _ facts: [ServiceFact], _ status: ConfirmationStatus) {
        self.service = service
        self.status = status
        self.facts =
            facts.filter { $0.label != "how" }.map { $0.label == "name" ? "name" : "\($0.label): \($0.text)" }
            + (facts.contains { $0.label == "how" } ? ["what it says about getting in"] : [])
        var sources: [String] = []
        for fact in facts {
            let date = fact.provenance.dated ?? .notKnown
            let source = fact.provenance.source.map { "\($0) (\(date))" } ?? "no source"
            if !sources.contains(source) { sources.append(source) }
        }
        self.sources = sources
    }
}
