/// One thing that answers may speak of, and the words that show it.
package struct Theme: Hashable, Sendable {
    /// A name that never changes, such as `not-heard`.
    package let id: String
    package let title: String
    package let description: String
    package let terms: [Term]
    /// Phrases that a match must not lie within: "waiting room" for the theme of waiting.
    package let exclusions: [Term]
    /// The id of the theme that this one is a part of.
    package let parent: String?
    /// Whether answers of this theme may be shown as quotations. Where not, they are only counted.
    package let isQuotable: Bool

    package init(
        id: String, title: String, description: String = "", terms: [Term], exclusions: [Term] = [],
        parent: String? = nil, isQuotable: Bool = true
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.terms = terms
        self.exclusions = exclusions
        self.parent = parent
        self.isQuotable = isQuotable
    }
}
