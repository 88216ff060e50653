extension QuestionOf where Kind: OffersNothing {
    /// A question that is complete with its words.
    public init(_ id: Identifier, _ title: Text) {
        self.init(id, titled: title)
    }
}

extension QuestionOf where Kind: OffersChoices {
    /// A question with the choices of a shared list, and with what stands between the braces.
    ///
    /// ```swift
    /// Grid("trust", "How much do you agree?", choices: "agreement") {
    ///     GridRow("school", "I could tell someone at school how I feel.")
    ///     GridRow("police", "I could ask the police for help.")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - id: what conditions and responses call the question.
    ///   - title: what people read.
    ///   - list: the shared list whose choices come before its own.
    ///   - parts: its own choices, and the rows of a grid.
    public init(
        _ id: Identifier, _ title: Text, choices list: Identifier? = nil,
        @PartsBuilder<QuestionPart<Kind>> _ parts: () -> [QuestionPart<Kind>] = { [] }
    ) {
        self.init(id, titled: title)
        let parts = parts()
        self = with { question in
            question.list = list
            for part in parts {
                switch part.content {
                case .choice(let choice): question.choices.append(choice)
                case .row(let row): question.rows.append(row)
                }
            }
        }
    }
}

extension QuestionOf<Kinds.Note> {
    /// A note; each text between the braces is a paragraph.
    public init(_ id: Identifier, _ title: Text = "", @PartsBuilder<Text> _ paragraphs: () -> [Text]) {
        self.init(id, titled: title)
        let paragraphs = paragraphs()
        self = with { $0.paragraphs = paragraphs }
    }
}
