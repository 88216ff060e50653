package import Questionnaire

/// One fact of a service as words, whatever its type: what a check looks at and a listing shows.
package struct ServiceFact: Hashable, Sendable {
    /// What it is: `phone`, `hours`, `ages`.
    package let label: String
    /// As it is written in the file.
    package let text: String
    package let provenance: Provenance
    package let range: SourceRange?
}

extension Service {
    /// Every fact that a poster or a help screen may print, in the order in which a person checks
    /// them: what it is called and how it is reached, then when and for whom.
    ///
    /// The line that says what a service is for is ours, and is not among them.
    package var facts: [ServiceFact] {
        var facts = [Self.fact("name", name)]
        facts += channels.map { ServiceFact(label: $0.value.kind.rawValue, $0) }
        if let hours { facts.append(Self.fact("hours", hours)) }
        if let cost { facts.append(Self.fact("cost", cost)) }
        if let ages { facts.append(ServiceFact(label: "ages", ages)) }
        if let languages { facts.append(ServiceFact(label: "languages", languages)) }
        facts += how.map { Self.fact("how", $0) }
        facts += access.known.compactMap { step in access[step].map { Self.fact(step.rawValue, $0) } }
        return facts
    }

    private static func fact(_ label: String, _ field: ServiceField<String>) -> ServiceFact {
        ServiceFact(label: label, field)
    }
}

extension ServiceFact {
    init(label: String, _ field: ServiceField<some CustomStringConvertible>) {
        self.init(
            label: label, text: field.value.description, provenance: field.provenance, range: field.range)
    }
}
