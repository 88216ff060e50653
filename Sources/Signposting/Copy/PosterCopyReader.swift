import Questionnaire

/// Reads one entry of `posters`.
struct PosterCopyReader {
    let log: FaultLog

    private static let keys = ["id", "title", "evidence"] + PosterWordsReader.keys + ["audiences"]

    func poster(_ value: YAMLValue) -> PosterCopy? {
        let fields = YAMLFields(of: value, as: "a poster", knowing: Self.keys, log: log)
        guard case .fields = value.content else { return nil }
        let id = fields.required("id").flatMap { log.kebabCase($0, of: "a poster") }
        let title = fields.required("title")
        let evidence = fields.required("evidence")
        let reader = PosterWordsReader(log: log)
        let words = reader.words(fields, of: "a poster")
        let audiences = words.map { self.audiences(fields, over: $0) } ?? [:]
        if let title { log.checkPlaceholders(of: title, allowed: []) }
        if let evidence { log.checkPlaceholders(of: evidence, allowed: ["share", "base"], needed: ["share", "base"]) }
        guard let id, let title, let evidence, let words else { return nil }
        let poster = PosterCopy(
            id: id, file: log.file, title: title, evidence: evidence, words: words, audiences: audiences)
        for text in poster.texts {
            log.report(UnsafeWords.diagnostics(for: text, in: log.file))
            log.report(PlainWords.hints(for: text, in: log.file))
        }
        for headline in ([words] + audiences.values).flatMap(\.headlines) {
            log.report(PlainWords.hints(forHeadline: headline, in: log.file))
        }
        return poster
    }

    private func audiences(_ fields: YAMLFields, over words: PosterWords) -> [PosterAudience: PosterWords] {
        var audiences: [PosterAudience: PosterWords] = [:]
        for entry in fields.entries("audiences") {
            guard let audience = log.audience(entry.key) else { continue }
            let subject = "a poster for \(audience.rawValue)"
            let own = YAMLFields(of: entry.value, as: subject, knowing: PosterWordsReader.keys, log: log)
            guard case .fields = entry.value.content else { continue }
            let reader = PosterWordsReader(log: log)
            audiences[audience] = audience.isAdult ? reader.words(own, of: subject) : reader.words(own, over: words)
        }
        return audiences
    }
}

extension FaultLog {
    /// Whom a group of words is for, or a fault with the nearest name.
    func audience(_ key: Identifier) -> PosterAudience? {
        if let audience = PosterAudience(rawValue: key.name) { return audience }
        let names = PosterAudience.allCases.map(\.rawValue)
        report(
            "unknown-audience", at: key.range, "there is no audience called \"\(key.name)\"",
            help: [
                NearestName.of(key.name, in: names).map { "did you mean \"\($0)\"?" }
                    ?? "the audiences are: \(names.joined(separator: ", "))"
            ])
        return nil
    }

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
