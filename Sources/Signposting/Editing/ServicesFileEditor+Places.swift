import Questionnaire

extension ServicesFileEditor {
    /// A fact in the file: its text, or the group that holds it.
    struct Place {
        let label: String
        let text: String
        let value: YAMLValue
        /// The key in front of it; nil for an entry of a list.
        let field: YAMLField?
    }

    func isWanted(_ entry: YAMLValue) -> Bool {
        guard case .fields(let fields) = entry.content else { return false }
        return fields.contains { field in
            guard field.key.name == "id", case .text(id) = field.value.content else { return false }
            return true
        }
    }

    func entry(in lines: YAMLLines) throws(Faults) -> YAMLValue {
        guard let entry = try entries(of: lines.text).first(where: isWanted) else { throw cannotEdit }
        return entry
    }

    func entries(of text: String) throws(Faults) -> [YAMLValue] {
        let value = try YAMLValue(parsing: SourceFile(name: file.name, text: text))
        guard case .fields(let fields) = value.content,
            let services = fields.first(where: { $0.key.name == "services" })
        else { throw cannotEdit }
        return services.value.entries
    }

    /// The facts of the entry in the order of the file.
    func places(in lines: YAMLLines) throws(Faults) -> [Place] {
        guard case .fields(let fields) = try entry(in: lines).content else { throw cannotEdit }
        return fields.flatMap { field -> [Place] in
            switch field.key.name {
            case "name", "hours", "cost", "languages", "ages": [Self.place(field.key.name, field.value, behind: field)]
            case "access": field.value.fields.map { Self.place($0.key.name, $0.value, behind: $0) }
            case "how":
                if case .list(let entries) = field.value.content {
                    entries.map { Self.place("how", $0, behind: nil) }
                } else {
                    [Self.place("how", field.value, behind: field)]
                }
            case "channels": field.value.entries.compactMap(Self.channel)
            default: []
            }
        }
    }

    private static func place(_ label: String, _ value: YAMLValue, behind field: YAMLField?) -> Place {
        let written = if case .text(let text) = value.content { text } else { value.fields.text("is") }
        // Ages and languages are known by how they are shown, whichever way they are written.
        let shown: String? =
            switch label {
            case "ages": AgeRange(written)?.description
            case "languages": (try? ServiceLanguages(reading: written))?.description
            default: nil
            }
        return Place(label: label, text: shown ?? written, value: value, field: field)
    }

    private static func channel(_ entry: YAMLValue) -> Place? {
        let kinds = Channel.Kind.allCases.map(\.rawValue)
        guard let field = entry.fields.first(where: { kinds.contains($0.key.name) }) else { return nil }
        return Place(
            label: field.key.name, text: entry.fields.text(field.key.name).withoutScheme, value: entry, field: nil)
    }

    /// The services of a text, areas unchecked.
    func services(of text: String) throws(Faults) -> [Service] {
        let log = FaultLog(file: file.name)
        let services = try ServicesFile(reading: SourceFile(name: file.name, text: text), log: log).services
        try log.throwIfBroken()
        return services
    }

    static func agree(_ found: [Service], _ expected: [Service]) -> Bool {
        found.count == expected.count
            && zip(found, expected).allSatisfy { found, expected in
                found.id == expected.id && found.purpose.value == expected.purpose.value
                    && found.notes == expected.notes
                    && found.facts.map(\.label) == expected.facts.map(\.label)
                    && found.facts.map(\.text) == expected.facts.map(\.text)
                    && found.facts.map(\.provenance) == expected.facts.map(\.provenance)
            }
    }
}

extension YAMLValue {
    /// The entries of a list; a single group counts as a list of one.
    fileprivate var entries: [YAMLValue] {
        switch content {
        case .list(let entries): entries
        case .fields: [self]
        case .text, .empty: []
        }
    }

    fileprivate var fields: [YAMLField] { if case .fields(let fields) = content { fields } else { [] } }
}

extension [YAMLField] {
    fileprivate func text(_ key: String) -> String {
        if case .text(let text) = first(where: { $0.key.name == key })?.value.content { text } else { "" }
    }
}

extension String {
    /// A channel drops it too.
    fileprivate var withoutScheme: String { hasPrefix("https://") ? String(dropFirst("https://".count)) : self }
}
