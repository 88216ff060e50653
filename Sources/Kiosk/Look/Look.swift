package import Screen

/// How the screens look. A respondent can change it, for as long as they are here.
package struct Look: Hashable, Sendable {
    package var theme: Theme
    package var layout: Layout

    package init(theme: Theme = .dark, layout: Layout = .standard) {
        self.theme = theme
        self.layout = layout
    }
}
