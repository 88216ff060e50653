extension QuestionOf {
    /// Asked, or read, only when this is true. It can rest only on questions that come before.
    public func when(_ condition: Condition) -> Self { with { $0.condition = condition } }

    /// The services to offer beside this question, by their ids.
    public func support(_ first: Identifier, _ others: Identifier...) -> Self {
        with { $0.support = [first] + others }
    }
}

extension QuestionOf where Kind: IsAsked {
    /// A short explanation below the question.
    public func hint(_ words: Text) -> Self { with { $0.hint = words } }

    /// Has to be answered, or declined.
    public func required() -> Self { with { $0.isRequired = true } }

    /// Asks something tender.
    public func sensitive() -> Self { with { $0.isSensitive = true } }

    /// Adds `prefer-not-to-say` as the last choice; without a label of its own it has the words of each
    /// language.
    public func preferNotToSay(_ label: Text? = nil) -> Self {
        with { $0.choices.append(.preferringNotToSay(label)) }
    }
}

extension QuestionOf where Kind: IsBrokenDownBy {
    /// Answers to other questions may be broken down by this one.
    public func breakdown() -> Self { with { $0.isBreakdown = true } }
}

extension QuestionOf where Kind: IsShuffled {
    /// The choices stand in another order for everybody.
    public func shuffle() -> Self { with { $0.isShuffled = true } }
}

extension QuestionOf where Kind: HasARange {
    /// `from N to M`: the smallest and the largest number.
    public func range(_ range: ClosedRange<Double>) -> Self {
        with { ($0.from, $0.to) = (range.lowerBound, range.upperBound) }
    }
}

extension QuestionOf where Kind: IsOpenText {
    /// The codebook with which what was written is sorted into themes.
    public func themes(_ codebook: Identifier) -> Self { with { $0.codebook = codebook } }

    /// The fewest characters of an answer.
    public func atLeast(characters: Int) -> Self { with { $0.atLeastCharacters = characters } }

    /// The most characters of an answer.
    public func atMost(characters: Int) -> Self { with { $0.atMostCharacters = characters } }
}

extension QuestionOf<Kinds.Many> {
    /// The fewest choices.
    public func atLeast(_ choices: Int) -> Self { with { $0.atLeast = choices } }

    /// The most choices.
    public func atMost(_ choices: Int) -> Self { with { $0.atMost = choices } }
}

extension QuestionOf<Kinds.Rank> {
    /// How many places are asked for; without it, all.
    public func top(_ places: Int) -> Self { with { $0.top = places } }
}

extension QuestionOf<Kinds.Number> {
    /// What the number counts, such as "weeks".
    public func unit(_ words: Text) -> Self { with { $0.unit = words } }
}
