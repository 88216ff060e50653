extension ChoiceList: SurveyPart {
    /// `choices ID`: choices that several questions share.
    ///
    /// ```swift
    /// ChoiceList("agreement") {
    ///     Choice("agree", "Agree", score: 2)
    ///     Choice("disagree", "Disagree", score: 1)
    /// }
    /// ```
    public init(_ id: Identifier, @PartsBuilder<Choice> _ choices: () -> [Choice]) {
        self.init(id, choices())
    }

    /// Adds `prefer-not-to-say` as the last choice; without a label of its own it has the words of each
    /// language.
    public func preferNotToSay(_ label: Text? = nil) -> ChoiceList {
        var list = self
        list.choices.append(.preferringNotToSay(label))
        return list
    }

    /// Adds it to the survey's lists.
    public func add(to survey: inout Survey) { survey.lists.append(self) }
}

extension PartsBuilder where Part == Choice {
    /// A choice.
    public static func buildExpression(_ choice: Choice) -> [Choice] { [choice] }

    /// A choice that does something. What it can do is up to the questions that use the list.
    public static func buildExpression<Mark>(_ marked: MarkedChoice<Mark>) -> [Choice] { [marked.choice] }
}
