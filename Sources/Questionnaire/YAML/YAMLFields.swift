/// The fields of one YAML mapping, read by name, with every fault put into one log.
///
///     let fields = YAMLFields(of: value, as: "a theme", knowing: ["title", "terms"], log: log)
///     let title = fields.required("title")
///     let terms = fields.texts("terms")
///
/// A key that nobody knows is a fault with the nearest name; nothing is ignored.
package struct YAMLFields {
    private let fields: [String: YAMLField]
    private let subject: String
    private let log: FaultLog
    package let range: SourceRange

    /// - Parameter subject: what the mapping describes, with its article, for errors.
    package init(of value: YAMLValue, as subject: String, knowing known: [String], log: FaultLog) {
        self.subject = subject
        self.log = log
        range = value.range
        guard case .fields(let all) = value.content else {
            fields = [:]
            log.report(
                "wrong-shape", at: value.range, "\(subject) should be a group of fields, and this is \(value.kind)",
                help: ["write one field a line, such as \"\(known.first ?? "name"): …\""])
            return
        }
        fields = Dictionary(all.map { ($0.key.name, $0) }) { first, _ in first }
        for field in all where !known.contains(field.key.name) {
            let near = NearestName.of(field.key.name, in: known)
            log.report(
                "unknown-field", at: field.key.range, "\(subject) has no field called \"\(field.key.name)\"",
                help: [near.map { "did you mean \"\($0)\"?" } ?? "the fields are: \(known.joined(separator: ", "))"])
        }
    }

    package subscript(key: String) -> YAMLValue? { fields[key]?.value }

    /// A text that has to be there; its absence is reported.
    package func required(_ key: String) -> Text? {
        if let value = self[key], case .text = value.content { return text(key) }
        guard self[key] == nil || isEmpty(key) else { return text(key) }
        log.report(
            "missing-field", at: range, "\(subject) needs the field \"\(key)\"", help: ["add \"\(key): …\""])
        return nil
    }

    /// A text, or nil where the field is absent or empty. Anything else is reported.
    package func text(_ key: String) -> Text? {
        guard let value = self[key] else { return nil }
        switch value.content {
        case .text(let text): return Text(text, at: value.range)
        case .empty: return nil
        case .list, .fields:
            log.report("wrong-shape", at: value.range, "\"\(key)\" should be a text, and this is \(value.kind)")
            return nil
        }
    }

    /// A list of texts; a single text counts as a list of one.
    package func texts(_ key: String) -> [Text] {
        list(key).compactMap { value in
            if case .text(let text) = value.content { return Text(text, at: value.range) }
            log.report(
                "wrong-shape", at: value.range, "an entry of \"\(key)\" should be a text, and this is \(value.kind)")
            return nil
        }
    }

    /// The entries of a list; a single value counts as a list of one, an absent one as none.
    package func list(_ key: String) -> [YAMLValue] {
        guard let value = self[key] else { return [] }
        switch value.content {
        case .list(let values): return values
        case .empty: return []
        case .text, .fields: return [value]
        }
    }

    /// The fields behind a key, in their order; none where it is absent.
    package func entries(_ key: String) -> [YAMLField] {
        guard let value = self[key] else { return [] }
        switch value.content {
        case .fields(let fields): return fields
        case .empty: return []
        case .text, .list:
            log.report(
                "wrong-shape", at: value.range, "\"\(key)\" should be a group of fields, and this is \(value.kind)")
            return []
        }
    }

    private func isEmpty(_ key: String) -> Bool {
        if case .empty = self[key]?.content { true } else { false }
    }
}
