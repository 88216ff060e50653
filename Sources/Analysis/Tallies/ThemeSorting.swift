/// How the answers to an open question are sorted into themes: the themes in the order they are to
/// be shown, and the rule. A codebook supplies one.
package struct ThemeSorting: Sendable {
    package struct Theme: Hashable, Sendable {
        package let id: String
        package let title: String

        package init(id: String, title: String) {
            self.id = id
            self.title = title
        }
    }

    package let themes: [Theme]
    /// The ids of the themes that a text in a language (BCP 47) speaks of.
    package let themesOf: @Sendable (_ text: String, _ language: String) -> Set<String>

    /// What sorts them, where it is a codebook.
    let coder: ThemeCoder?

    /// Sorts by a codebook in each language.
    package init(_ coder: ThemeCoder) {
        themes = coder.themes.map { Theme(id: $0.id, title: $0.title) }
        themesOf = { coder.themes(in: $0, language: $1) ?? [] }
        self.coder = coder
    }

    package init(
        _ themes: [Theme], by themesOf: @escaping @Sendable (_ text: String, _ language: String) -> Set<String>
    ) {
        self.themes = themes
        self.themesOf = themesOf
        coder = nil
    }

    /// The ids of the themes that a theme is a part of, and of those that these are parts of, the nearest first.
    func wholes(of id: String) -> [String] {
        guard let codebook = coder?.codebooks.first, let theme = codebook.themes.first(where: { $0.id == id }) else {
            return []
        }
        return codebook.lineage(of: theme).dropFirst().map(\.id)
    }

    /// The id of the theme that a theme is a part of, where a codebook says so.
    func parent(of id: String) -> String? { coder?.themes.first { $0.id == id }?.parent }
}
