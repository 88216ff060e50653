/// A list of themes and the words that show them, in one language.
package struct Codebook: Hashable, Sendable {
    package let id: String
    package let title: String
    /// The language of the terms, such as `en`.
    package let language: String
    /// Other names that a survey may call it by.
    package let otherNames: [String]
    package let themes: [Theme]
    /// Where the longest of several terms at one place counts alone.
    package let scope: NestedScope
    /// Whether capitals make a difference.
    package let isCaseSensitive: Bool

    /// - Precondition: the ids of the themes are unique, and parents are themes without a loop, as
    ///   reading a file makes sure.
    package init(
        id: String, title: String = "", language: String = "en", otherNames: [String] = [], themes: [Theme],
        scope: NestedScope = .theme, isCaseSensitive: Bool = false
    ) {
        self.id = id
        self.title = title
        self.language = language
        self.otherNames = otherNames
        self.themes = themes
        self.scope = scope
        self.isCaseSensitive = isCaseSensitive
    }

    /// Whether a survey means this codebook by a name.
    package func answers(to name: String) -> Bool { id == name || otherNames.contains(name) }

    /// The theme and those that it is a part of, the nearest first.
    package func lineage(of theme: Theme) -> [Theme] {
        var line = [theme]
        while let parent = line.last?.parent, let next = themes.first(where: { $0.id == parent }),
            !line.contains(where: { $0.id == next.id })
        {
            line.append(next)
        }
        return line
    }
}
