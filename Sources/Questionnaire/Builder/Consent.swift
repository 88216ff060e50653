/// `consent "…"`: what a respondent agrees to before the first question.
public struct Consent: SurveyPart {
    private let words: Text

    /// What a respondent says by agreeing, such as "I want to take part".
    public init(_ words: Text) {
        self.words = words
    }

    /// Asks for consent.
    public func add(to survey: inout Survey) { survey.consent = words }
}
