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

    package static func == (left: PropertyPlaces, right: PropertyPlaces) -> Bool { true }

    package func hash(into hasher: inout Hasher) {}
}
