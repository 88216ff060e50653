import Questionnaire

/// Writes services the way a services file holds them.
///
/// What every fact of a service shares stands once on the service; a fact has beside it only what is
/// its own. Reading the file gives the same services again.
package struct ServicesFileWriter {
    package init() {}

    package func write(_ services: [Service], to output: inout some TextOutputStream) {
        output.write(services.isEmpty ? "services: []\n" : "services:\n")
        for service in services { write(service, to: &output) }
    }

    private func write(_ service: Service, to output: inout some TextOutputStream) {
        let shared = Provenance(sharedBy: service.facts.map(\.provenance))
        output.write("  - id: \(service.id.name)\n")
        write("name", service.name, beyond: shared, to: &output)
        output.write("    urgency: \(service.urgency.rawValue)\n")
        if let role = service.role { output.write("    role: \(role.rawValue)\n") }
        output.write("    for: \(service.purpose.value.yamlScalar)\n")
        for line in shared.lines(beyond: Provenance()) { output.write("    \(line)\n") }
        if let ages = service.ages { write("ages", ages, beyond: shared, to: &output) }
        output.write("    areas: \(service.areas.value.yaml)\n")
        if !service.channels.isEmpty { output.write("    channels:\n") }
        for channel in service.channels { write(channel, beyond: shared, to: &output) }
        if let hours = service.hours { write("hours", hours, beyond: shared, to: &output) }
        if let cost = service.cost { write("cost", cost, beyond: shared, to: &output) }
        if !service.how.isEmpty { output.write("    how:\n") }
        for how in service.how {
            output.write("      - is: \(how.value.yamlScalar)\n")
            for line in how.provenance.lines(beyond: shared) { output.write("        \(line)\n") }
        }
        if !service.access.known.isEmpty { output.write("    access:\n") }
        for step in service.access.known {
            guard let field = service.access[step] else { continue }
            output.write("      \(step.rawValue):\n        is: \(field.value.yamlScalar)\n")
            for line in field.provenance.lines(beyond: shared) { output.write("        \(line)\n") }
        }
        let themes = service.themes.map(\.name.yamlScalar).joined(separator: ", ")
        if !themes.isEmpty { output.write("    themes: [\(themes)]\n") }
        if !service.notes.isEmpty { output.write("    notes:\n") }
        for note in service.notes { output.write("      - \(note.yamlScalar)\n") }
        if let reason = service.heldBack { output.write("    held-back: \(reason.yamlScalar)\n") }
    }

    private func write(
        _ key: String, _ field: ServiceField<some CustomStringConvertible>, beyond shared: Provenance,
        to output: inout some TextOutputStream
    ) {
        let own = field.provenance.lines(beyond: shared)
        let value = field.value.description.yamlScalar
        output.write(own.isEmpty ? "    \(key): \(value)\n" : "    \(key):\n      is: \(value)\n")
        for line in own { output.write("      \(line)\n") }
    }

    private func write(
        _ channel: ServiceField<Channel>, beyond shared: Provenance, to output: inout some TextOutputStream
    ) {
        output.write("      - \(channel.value.kind.rawValue): \(channel.value.description.yamlScalar)\n")
        if let then = channel.value.then { output.write("        then: \(then.yamlScalar)\n") }
        for line in channel.provenance.lines(beyond: shared) { output.write("        \(line)\n") }
    }
}

extension Provenance {
    /// What all of these agree on.
    fileprivate init(sharedBy all: [Provenance]) {
        func shared<Value: Equatable>(_ key: KeyPath<Provenance, Value?>) -> Value? {
            guard let value = all.first?[keyPath: key] else { return nil }
            return all.allSatisfy { $0[keyPath: key] == value } ? value : nil
        }
        self.init(
            source: shared(\.source), dated: shared(\.dated), confirmedBy: shared(\.confirmedBy),
            confirmedOn: shared(\.confirmedOn), checkBy: shared(\.checkBy))
    }

    /// The keys whose values differ from those of `shared`, as lines of a file.
    fileprivate func lines(beyond shared: Provenance) -> [String] {
        var lines: [String] = []
        if let source, source != shared.source { lines.append("source: \(source.yamlScalar)") }
        if let dated, dated != shared.dated { lines.append("dated: \(dated.yaml)") }
        if let confirmedBy, confirmedBy != shared.confirmedBy {
            lines.append("confirmed-by: \(confirmedBy.yamlScalar)")
        }
        if let confirmedOn, confirmedOn != shared.confirmedOn { lines.append("confirmed-on: \(confirmedOn.iso)") }
        if let checkBy, checkBy != shared.checkBy { lines.append("check-by: \(checkBy.iso)") }
        return lines
    }
}

extension SourceDate {
    fileprivate var yaml: String {
        switch self {
        case .day(let day): day.iso
        case .month(let month, let year): "\(year)-\(month < 10 ? "0" : "")\(month)"
        case .year(let year): "\(year)"
        case .notKnown: "not known"
        }
    }
}

extension ServiceAreas {
    fileprivate var yaml: String {
        switch self {
        case .everywhere: "everywhere"
        case .only(let areas): "[\(areas.map(\.name.yamlScalar).joined(separator: ", "))]"
        }
    }
}
