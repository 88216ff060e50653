/// `welcome`: what is said before the first question.
public struct Welcome: SurveyPart {
    private let paragraphs: [Text]

    /// Each text between the braces is a paragraph.
    public init(@PartsBuilder<Text> _ paragraphs: () -> [Text]) {
        self.paragraphs = paragraphs()
    }

    /// Says it before the first question.
    public func add(to survey: inout Survey) { survey.welcome = paragraphs }
}
