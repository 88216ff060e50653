/// A whole questionnaire, as it was written.
///
/// The tree holds what a file says and nothing that has to be worked out; ``CheckedSurvey`` is the
/// same survey after its names were found to mean something.
public struct Survey: Hashable, Sendable {
    package var id: Identifier
    package var title: Text
    /// The finest time that a response carries, such as `2026`.
    package var edition: String?
    /// Language codes (BCP 47); the first is the one that the survey is written in.
    package var languages: [Identifier] = []
    /// Youngest and oldest, in years.
    package var ages: ClosedRange<Int>?
    /// What the survey promises to take, in minutes.
    package var minutes: Int?
    /// The services that help is offered from, by their id.
    package var support: [Identifier] = []
    /// Paragraphs; a blank line of the file parts two of them.
    package var welcome: [Text] = []
    package var consent: Text?
    package var lists: [ChoiceList] = []
    package var sections: [Section] = []
    package var endings: [Ending] = []
    package var thanks: [Text] = []
    /// Where the lines of its head, its welcome, its consent and its thanks stand, for whoever writes
    /// the file again.
    package var places = PropertyPlaces()

    package init(_ id: Identifier, _ title: Text) {
        self.id = id
        self.title = title
    }

    /// The language that the survey is written in; English when it does not say.
    package var language: String { languages.first?.name ?? "en" }

    /// Whether word lists in English say anything about its texts.
    var isInEnglish: Bool { language == "en" || language.hasPrefix("en-") }
}
