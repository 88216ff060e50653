/// A value of a YAML file, with its place.
///
/// A scalar is always the text as it was written: a phone number or a date is never taken for a
/// number, so `0800 1111` keeps its nought.
package struct YAMLValue: Sendable {
    package enum Content: Sendable {
        case text(String)
        case list([YAMLValue])
        case fields([YAMLField])
        /// Nothing stands behind the key.
        case empty
    }

    package let content: Content
    package let range: SourceRange

    package init(_ content: Content, at range: SourceRange) {
        self.content = content
        self.range = range
    }

    /// What it is, in words for an error.
    package var kind: String {
        switch content {
        case .text: "a text"
        case .list: "a list"
        case .fields: "a group of fields"
        case .empty: "nothing"
        }
    }
}

/// A key of a YAML mapping and what stands behind it.
package struct YAMLField: Sendable {
    package let key: Identifier
    package let value: YAMLValue

    package init(key: Identifier, value: YAMLValue) {
        self.key = key
        self.value = value
    }
}
