package import Questionnaire

/// The words of one poster: what a theme has of its own.
package struct PosterCopy: Hashable, Sendable {
    /// The poster for no theme.
    package static let general = "general"

    /// The theme's id.
    package var id: Identifier
    /// The file that it was read from, for diagnostics.
    package var file: String
    package var title: Text
    /// At least one.
    package var headlines: [Text]
    package var opening: Text
    /// A sentence with `{share}` and `{base}` in it.
    package var evidence: Text
    package var steps: [Text]
    /// Who fits, by id.
    package var services: [Identifier]
}

extension PosterCopy {
    /// Everything that is printed.
    var texts: [Text] { [title] + headlines + [opening, evidence] + steps }
}
