import Questionnaire

/// Reads the words of a poster, or those of one of its audiences.
struct PosterWordsReader {
    static let keys = ["headlines", "openings", "steps", "services"]

    let log: FaultLog

    /// The words of a group that needs all of its own.
    func words(_ fields: YAMLFields, of subject: String) -> PosterWords? {
        let headlines = some("headlines", in: fields, of: subject)
        let openings = some("openings", in: fields, of: subject)
        let steps = some("steps", in: fields, of: subject)
        guard !headlines.isEmpty, !openings.isEmpty, !steps.isEmpty else { return nil }
        return PosterWords(headlines: headlines, openings: openings, steps: steps, services: services(in: fields))
    }

    /// The words of a group that takes what it does not say from another.
    func words(_ fields: YAMLFields, over other: PosterWords) -> PosterWords {
        func own(_ key: String, or others: [Text]) -> [Text] {
            fields.list(key).isEmpty ? others : texts(key, in: fields)
        }
        return PosterWords(
            headlines: own("headlines", or: other.headlines), openings: own("openings", or: other.openings),
            steps: own("steps", or: other.steps),
            services: fields["services"] == nil ? other.services : services(in: fields))
    }

    private func some(_ key: String, in fields: YAMLFields, of subject: String) -> [Text] {
        if fields.list(key).isEmpty {
            log.report(
                "missing-field", at: fields.range, "\(subject) needs \"\(key)\"",
                help: ["add \"\(key):\" and under it one line for each, starting with \"-\""])
        }
        return texts(key, in: fields)
    }

    private func texts(_ key: String, in fields: YAMLFields) -> [Text] {
        let texts = fields.texts(key)
        for text in texts { log.checkPlaceholders(of: text, allowed: []) }
        return texts
    }

    private func services(in fields: YAMLFields) -> [Identifier] {
        fields.texts("services").map { Identifier($0.source, at: $0.range) }
    }
}
