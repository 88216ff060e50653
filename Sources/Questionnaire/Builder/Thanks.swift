/// `thanks`: what is said after the last question.
public struct Thanks: SurveyPart {
    private let paragraphs: [Text]

    /// Each text between the braces is a paragraph.
    public init(@PartsBuilder<Text> _ paragraphs: () -> [Text]) {
        self.paragraphs = paragraphs()
    }

    /// Says it after the last question.
    public func add(to survey: inout Survey) { survey.thanks = paragraphs }
}
