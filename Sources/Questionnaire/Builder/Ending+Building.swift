extension Ending: SurveyPart {
    /// What is said when a choice ends the survey early; each text between the braces is a paragraph.
    public init(_ id: Identifier, @PartsBuilder<Text> _ paragraphs: () -> [Text]) {
        self.init(id, paragraphs())
    }

    /// Adds it to the survey's endings.
    public func add(to survey: inout Survey) { survey.endings.append(self) }
}
