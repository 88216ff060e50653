import Questionnaire

/// Reads one entry of `posters`.
struct PosterCopyReader {
    let log: FaultLog

    private static let keys = ["id", "title", "headlines", "opening", "evidence", "steps", "services"]

    func poster(_ value: YAMLValue) -> PosterCopy? {
        let fields = YAMLFields(of: value, as: "a poster", knowing: Self.keys, log: log)
        guard case .fields = value.content else { return nil }
        let id = fields.required("id").flatMap { log.kebabCase($0, of: "a poster") }
        let title = fields.required("title")
        let headlines = some("headlines", in: fields)
        let opening = fields.required("opening")
        let evidence = fields.required("evidence")
        let steps = some("steps", in: fields)
        let services = fields.texts("services").map { Identifier($0.source, at: $0.range) }
        if let evidence { log.checkPlaceholders(of: evidence, allowed: ["share", "base"], needed: ["share", "base"]) }
        for text in [title, opening].compactMap(\.self) + headlines + steps {
            log.checkPlaceholders(of: text, allowed: [])
        }
        guard let id, let title, let opening, let evidence, !headlines.isEmpty, !steps.isEmpty else { return nil }
        let poster = PosterCopy(
            id: id, file: log.file, title: title, headlines: headlines, opening: opening, evidence: evidence,
            steps: steps, services: services)
        for text in poster.texts { log.report(UnsafeWords.diagnostics(for: text, in: log.file)) }
        return poster
    }

    private func some(_ key: String, in fields: YAMLFields) -> [Text] {
        let texts = fields.texts(key)
        if texts.isEmpty, fields.list(key).isEmpty {
            log.report(
                "missing-field", at: fields.range, "a poster needs \"\(key)\"",
                help: ["add \"\(key):\" and under it one line for each, starting with \"-\""])
        }
        return texts
    }
}

extension FaultLog {
    /// Reports every `{name}` of a text that nothing will be put in for, and each that is missing.
    func checkPlaceholders(of text: Text, allowed: [String], needed: [String] = []) {
        let used = text.placeholders
        for name in used where !allowed.contains(name) {
            report(
                "unknown-placeholder", at: text.range, "nothing is known to put in for \"{\(name)}\"",
                help: [
                    NearestName.of(name, in: allowed).map { "did you mean \"{\($0)}\"?" }
                        ?? (allowed.isEmpty
                            ? "write the words themselves here"
                            : "there is \(allowed.map { "{\($0)}" }.joined(separator: " and "))")
                ])
        }
        for name in needed where !used.contains(name) {
            report(
                "missing-placeholder", at: text.range, "this sentence needs \"{\(name)}\"",
                help: ["such as \"{share} of the {base} young people who answered talked about …\""])
        }
    }
}
