package import Questionnaire

/// The words in which posters of a theme say what young people said, with `{share}` and `{base}` in them.
package struct PosterSentence: Hashable, Sendable {
    package let theme: String
    package let words: Text

    package init(theme: String, words: Text) {
        self.theme = theme
        self.words = words
    }
}
