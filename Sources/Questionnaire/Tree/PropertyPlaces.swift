/// Where the properties of a part of a survey stand in its file, by their keyword.
///
/// Any two are equal: where something stands says nothing about what a survey asks.
package struct PropertyPlaces: Hashable, Sendable {
    private var ranges: [String: SourceRange] = [:]

    package init() {}

    package subscript(keyword: String) -> SourceRange? {
        get { ranges[keyword] }
        set { ranges[keyword] = newValue }
    }

    /// The keywords that stand somewhere, in the order of the alphabet.
    var sorted: [(keyword: String, range: SourceRange)] {
        ranges.map { (keyword: $0.key, range: $0.value) }.sorted { $0.keyword < $1.keyword }
    }

    package static func == (left: PropertyPlaces, right: PropertyPlaces) -> Bool { true }

    package func hash(into hasher: inout Hasher) {}
}
