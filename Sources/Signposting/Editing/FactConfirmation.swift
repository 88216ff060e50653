package import Questionnaire

/// What a person found right when they looked at a service's own site, to be written into a services file.
package struct FactConfirmation: Hashable, Sendable {
    /// Who looked.
    package let by: String
    package let on: CalendarDay
    /// When somebody has to look again.
    package let checkBy: CalendarDay
    /// Which facts, by what they are called (`phone`) or by what they say (`0800 1111`); nil for all of them.
    package let facts: Set<String>?

    package init(by: String, on: CalendarDay, checkBy: CalendarDay, facts: Set<String>? = nil) {
        self.by = by
        self.on = on
        self.checkBy = checkBy
        self.facts = facts
    }

    /// Whether it is a confirmation of this fact.
    func isOf(_ label: String, _ text: String) -> Bool {
        guard let facts else { return true }
        return facts.contains(label) || facts.contains(text)
    }

    /// The three fields of a services file that say so.
    var fields: [(key: String, scalar: String)] {
        [("confirmed-by", by.yamlScalar), ("confirmed-on", on.iso), ("check-by", checkBy.iso)]
    }

    /// A fault for each name that is none of a service's facts.
    package func unknownFacts(of service: Service) -> [Diagnostic] {
        let labels: [String] = service.facts.map(\.label).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        let known = labels + service.facts.map(\.text)
        return (facts ?? []).subtracting(known).sorted().map { name in
            Diagnostic(
                "unknown-field", file: "--field", "\(service.id.name) has no fact called \"\(name)\"",
                help: [
                    NearestName.of(name, in: known).map { "did you mean \"\($0)\"?" }
                        ?? "its facts are: \(labels.joined(separator: ", "))"
                ])
        }
    }
}
