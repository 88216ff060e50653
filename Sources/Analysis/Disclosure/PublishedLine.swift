/// One count of an item: a choice, a theme, a first place.
package struct PublishedLine: Hashable, Sendable {
    package enum Measure: String, Sendable, CaseIterable {
        /// Respondents who made the choice.
        case choice
        /// Respondents who wrote something on the choice's line.
        case writeIn = "write-in"
        /// Respondents whose choice has one of the two highest scores.
        case topTwo = "top-two"
        /// Respondents who put it first.
        case first
        /// Respondents who gave it any place.
        case ranked
        /// Respondents who wrote of the theme.
        case theme
        /// Respondents in whose words no theme was found.
        case noTheme = "no-theme"
    }

    package let measure: Measure
    /// The code of the choice or the theme; empty where there is none.
    package let code: String
    package let label: String
    package let count: PublishedCell
    /// Nil where it may not or cannot be given.
    package let share: PublishedShare?
    /// The weighted share; nil where nothing is weighted.
    package internal(set) var weighted: PublishedShare?
}
