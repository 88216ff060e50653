/// A question of one kind. Its names are ``One``, ``Many``, ``Scale``, ``Grid``, ``Rank``, ``YesNo``,
/// ``Number``, ``ShortText``, ``LongText`` and ``Note``.
public struct QuestionOf<Kind: KindOfQuestion>: Sendable {
    private(set) var question: Question

    init(_ id: Identifier, titled title: Text) {
        question = Question(Kind.kind, id, title)
    }

    /// The same question with something about it changed.
    func with(_ change: (inout Question) -> Void) -> Self {
        var changed = self
        change(&changed.question)
        return changed
    }
}

/// `one`: one of several choices.
public typealias One = QuestionOf<Kinds.One>
/// `many`: any number of several choices.
public typealias Many = QuestionOf<Kinds.Many>
/// `scale`: one step of several, from a list with scores or between two numbers.
public typealias Scale = QuestionOf<Kinds.Scale>
/// `grid`: several statements, each answered with one of the same choices.
public typealias Grid = QuestionOf<Kinds.Grid>
/// `rank`: choices put in order.
public typealias Rank = QuestionOf<Kinds.Rank>
/// `yes-no`: yes or no.
public typealias YesNo = QuestionOf<Kinds.YesNo>
/// `number`: a number.
public typealias Number = QuestionOf<Kinds.Number>
/// `text`: a line in a person's own words.
public typealias ShortText = QuestionOf<Kinds.ShortText>
/// `long-text`: several lines in a person's own words.
public typealias LongText = QuestionOf<Kinds.LongText>
/// `note`: text that is only read.
public typealias Note = QuestionOf<Kinds.Note>
