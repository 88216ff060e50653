package import Questionnaire

/// What a poster says to those whom it speaks to.
package struct PosterWords: Hashable, Sendable {
    /// At least one. Each goes with the opening at the same place.
    package var headlines: [Text]
    /// A sentence or two under the headline; at least one.
    package var openings: [Text]
    /// What you can do, the first of them with a person in it.
    package var steps: [Text]
    /// Who fits, by id.
    package var services: [Identifier]
}

extension PosterWords {
    /// Everything that is printed.
    var texts: [Text] { headlines + openings + steps }
}
