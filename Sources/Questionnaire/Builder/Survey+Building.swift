extension Survey {
    /// A survey made of parts:
    ///
    /// ```swift
    /// let survey = Survey("priorities", "The Big Conversation: what matters most") {
    ///     Edition("2026")
    ///     Languages("en")
    ///     Ages(11...25)
    ///     Takes(minutes: 2)
    ///     Support("emergency", "nhs-111")
    ///     Welcome { "You do not have to answer anything." }
    ///     Consent("I want to take part")
    ///     Section("what-matters", "What matters to you") {
    ///         One("priority", "Which of these matters most to you?") {
    ///             Choice("mental-health", "Mental health")
    ///             Choice("online-safety", "Staying safe online")
    ///             Choice("other", "Something else").other()
    ///         }
    ///         LongText("why", "Why did you choose that?")
    ///             .when(.answered("priority"))
    ///             .hint("Please do not write anyone's name.")
    ///             .atMost(characters: 500)
    ///     }
    /// }
    /// print(survey.text)
    /// ```
    ///
    /// Parts of one kind keep their order; of parts that stand only once the last one counts.
    public init(_ id: Identifier, _ title: Text, @PartsBuilder<any SurveyPart> _ parts: () -> [any SurveyPart]) {
        self.init(id, title)
        for part in parts() { part.add(to: &self) }
    }
}

extension PartsBuilder where Part == any SurveyPart {
    /// A part of a survey.
    public static func buildExpression(_ part: any SurveyPart) -> [Part] { [part] }
}
