package import Questionnaire

extension ServicesDirectory {
    /// Every fact that somebody has to look at: not confirmed, due to be checked again, or of unknown source.
    ///
    /// Facts of one service that stand alike are one warning, at the first of them.
    package func check(on today: CalendarDay) -> [Diagnostic] {
        services.flatMap { check($0, on: today) } + strayContacts
    }

    /// One warning for all of these services that hold a fact which nobody has confirmed, or not lately; nil where there
    /// is none. What is printed cannot be called back.
    package func unconfirmed(among ids: [String], on today: CalendarDay) -> Diagnostic? {
        let wanted = Set(ids)
        let named = services.filter { service in
            wanted.contains(service.id.name) && service.isPrintable
                && service.facts.contains { $0.provenance.status(on: today) != .confirmed }
        }
        guard !named.isEmpty else { return nil }
        return Diagnostic(
            "unconfirmed-help", .warning, file: "services",
            "nobody has confirmed, or not lately, how to reach: \(named.map(\.name.value).joined(separator: ", "))",
            help: [
                "look at each service's own site before you hand out copies",
                "\"bigconvo services check\" says what to look up, \"bigconvo services confirm\" keeps it",
            ])
    }

    private static func confirming(_ service: Service) -> String {
        "look at the service's own site, then write \"bigconvo services confirm \(service.id.name) --by … --on …\""
    }

    private func check(_ service: Service, on today: CalendarDay) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let facts = service.facts
        let unsourced = facts.filter { $0.provenance.source == nil }
        if let first = unsourced.first {
            diagnostics.append(
                Diagnostic(
                    "missing-source", .warning, file: service.file, at: first.range,
                    "\(service.name.value): nobody wrote where this is from: \(unsourced.labels)",
                    help: ["add \"source: …\" with the page that it was seen on"]))
        }
        let unconfirmed = facts.filter { $0.provenance.status(on: today) == .unconfirmed }
        if let first = unconfirmed.first {
            diagnostics.append(
                Diagnostic(
                    "unconfirmed", .warning, file: service.file, at: first.range,
                    "\(service.name.value): not confirmed: \(unconfirmed.labels)",
                    help: [Self.confirming(service)]))
        }
        let overdue = facts.filter { $0.provenance.status(on: today) == .overdue }
        if let first = overdue.first, let since = overdue.compactMap(\.provenance.checkBy).min() {
            diagnostics.append(
                Diagnostic(
                    "overdue", .warning, file: service.file, at: first.range,
                    "\(service.name.value): it was time to check again by \(since): \(overdue.labels)",
                    help: [Self.confirming(service)]))
        }
        return diagnostics
    }
}

extension [ServiceFact] {
    /// What they are, each once: `name, phone, hours`.
    fileprivate var labels: String {
        var seen: [String] = []
        for fact in self where !seen.contains(fact.label) { seen.append(fact.label) }
        return seen.joined(separator: ", ")
    }
}
