import Questionnaire

/// Where the longest match wins over those that lie within it (`nested_scope` of quanteda's
/// `tokens_lookup`).
package enum NestedScope: String, Hashable, Sendable, CaseIterable {
    /// Within one theme only: "good bye" is a farewell, and its "good" is praise too. quanteda's `key`.
    case theme
    /// Across all themes: "good bye" is a farewell only. quanteda's `dictionary`.
    case codebook
}

extension NestedScope {
    /// As a codebook names it, in quanteda's words; within one theme where it does not say.
    init(reading text: Text?, log: FaultLog) {
        switch text?.source {
        case nil, "key": self = .theme
        case "dictionary": self = .codebook
        case let name?:
            self = .theme
            let near = NearestName.of(name, in: ["key", "dictionary"])
            log.report(
                "unknown-scope", at: text?.range, "there is no scope called \"\(name)\"",
                help: (near.map { ["did you mean \"\($0)\"?"] } ?? []) + [
                    "\"key\": the longest term wins within its theme; \"dictionary\": it wins over all themes"
                ])
        }
    }
}
