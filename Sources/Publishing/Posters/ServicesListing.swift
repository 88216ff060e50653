import Questionnaire
package import Signposting

/// Shows the services directory to the people who keep it.
package struct ServicesListing: Sendable {
    private let width: Int
    private let today: CalendarDay

    /// - Parameters:
    ///   - width: in cells.
    ///   - today: decides which confirmations still hold.
    package init(width: Int = 80, today: CalendarDay) {
        self.width = max(20, width)
        self.today = today
    }

    /// Writes one block a service, the most urgent first:
    ///
    ///     Helpline
    ///       childline: Childline
    ///           Call 0800 1111, Chat at childline.org.uk
    ///           aged 18 and under, everywhere; not confirmed
    package func list(_ services: [Service], to output: inout some TextOutputStream) {
        var urgency: Urgency?
        for service in services {
            if urgency != service.urgency {
                output.write("\(urgency == nil ? "" : "\n")\(service.urgency.title)\n")
                urgency = service.urgency
            }
            write("\(service.id.name): \(service.name.value)", indent: 2, to: &output)
            let contacts = service.channels.map(\.value.instruction).joined(separator: ", ")
            write(contacts.isEmpty ? "no contact is known" : contacts, indent: 6, to: &output)
            let ages = service.ages.map { $0.value == .any ? "any age" : "aged \($0.value)" } ?? "ages not known"
            let held = service.heldBack == nil ? "" : "; held back"
            write("\(ages), \(service.areas.value); \(state(of: service))\(held)", indent: 6, to: &output)
        }
    }

    /// Writes everything that the file says of a service, each fact with its source and its state.
    package func show(_ service: Service, to output: inout some TextOutputStream) {
        write("\(service.name.value) (\(service.id.name))", indent: 0, to: &output)
        write(service.purpose.value, indent: 0, to: &output)
        if let reason = service.heldBack { write("Held back: \(reason)", indent: 0, to: &output) }
        output.write("\n")
        write("urgency: \(service.urgency.rawValue)", indent: 2, to: &output)
        write("areas: \(service.areas.value)", indent: 2, to: &output)
        let themes = service.themes.map(\.name).joined(separator: ", ")
        write("themes: \(themes.isEmpty ? "none" : themes)", indent: 2, to: &output)
        for (provenance, facts) in service.factsByProvenance {
            output.write("\n")
            for fact in facts { write("\(fact.label): \(fact.text)", indent: 2, to: &output) }
            write(description(of: provenance), indent: 6, to: &output)
        }
        guard !service.notes.isEmpty else { return }
        output.write("\nNotes, never printed\n")
        for note in service.notes {
            for line in TextWrapping.lines(of: note, width: width, first: "  - ", rest: "    ") {
                output.write("\(line)\n")
            }
        }
    }

    private func state(of service: Service) -> String {
        let statuses = Set(service.facts.map { $0.provenance.status(on: today) })
        if statuses.contains(.unconfirmed) { return "not confirmed" }
        return statuses.contains(.overdue) ? "time to check again" : "confirmed"
    }

    private func description(of provenance: Provenance) -> String {
        let source = provenance.source.map { "Seen at \($0) (\(provenance.dated ?? .notKnown))" } ?? "No source"
        let again = provenance.checkBy.map { " Check by \($0)." } ?? ""
        switch provenance.status(on: today) {
        case .unconfirmed:
            return "\(source). Not confirmed.\(again)"
        case .confirmed, .overdue:
            let who = provenance.confirmedBy ?? ""
            let day = provenance.confirmedOn.map { " on \($0)" } ?? ""
            let late = provenance.status(on: today) == .overdue ? " It is time to check again." : ""
            return "\(source). Confirmed by \(who)\(day).\(again)\(late)"
        }
    }

    private func write(_ text: String, indent: Int, to output: inout some TextOutputStream) {
        let margin = String(repeating: " ", count: indent)
        for line in TextWrapping.lines(of: text, width: width, first: margin, rest: margin) {
            output.write("\(line)\n")
        }
    }
}

extension Service {
    /// The facts with those of one source and one confirmation together, in their order.
    fileprivate var factsByProvenance: [(Provenance, [ServiceFact])] {
        var groups: [(Provenance, [ServiceFact])] = []
        for fact in facts {
            if let index = groups.firstIndex(where: { $0.0 == fact.provenance }) {
                groups[index].1.append(fact)
            } else {
                groups.append((fact.provenance, [fact]))
            }
        }
        return groups
    }
}

extension Urgency {
    fileprivate var title: String {
        switch self {
        case .emergency: "Emergency"
        case .crisis: "Crisis"
        case .helpline: "Helplines"
        case .local: "Local"
        case .information: "Information"
        }
    }
}
