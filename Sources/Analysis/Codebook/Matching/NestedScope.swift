/// Where the longest match wins over those that lie within it (`nested_scope` of quanteda's
/// `tokens_lookup`).
package enum NestedScope: String, Hashable, Sendable, CaseIterable {
    /// Within one theme only: "good bye" is a farewell, and its "good" is praise too. quanteda's `key`.
    case theme
    /// Across all themes: "good bye" is a farewell only. quanteda's `dictionary`.
    case codebook
}
