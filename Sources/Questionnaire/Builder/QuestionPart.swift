/// What stands between the braces of a question of this kind: a choice, or a row of a grid.
public struct QuestionPart<Kind: OffersChoices>: Sendable {
    enum Content {
        case choice(Choice)
        case row(GridRow)
    }

    let content: Content

    fileprivate init(_ choice: Choice) {
        content = .choice(choice)
    }

    fileprivate init(_ row: GridRow) {
        content = .row(row)
    }
}

extension PartsBuilder {
    /// A choice.
    public static func buildExpression<Kind: OffersChoices>(_ choice: Choice) -> [Part]
    where Part == QuestionPart<Kind> {
        [QuestionPart(choice)]
    }

    /// A choice that ends the survey.
    public static func buildExpression<Kind: OffersEndings>(_ marked: MarkedChoice<Marks.Ends>) -> [Part]
    where Part == QuestionPart<Kind> {
        [QuestionPart(marked.choice)]
    }

    /// A choice that opens a line to write on.
    public static func buildExpression<Kind: OffersAnOtherChoice>(_ marked: MarkedChoice<Marks.WritesIn>) -> [Part]
    where Part == QuestionPart<Kind> {
        [QuestionPart(marked.choice)]
    }

    /// A choice that clears the others.
    public static func buildExpression<Kind: OffersAChoiceAlone>(_ marked: MarkedChoice<Marks.StandsAlone>) -> [Part]
    where Part == QuestionPart<Kind> {
        [QuestionPart(marked.choice)]
    }

    /// A row of a grid.
    public static func buildExpression(_ row: GridRow) -> [Part] where Part == QuestionPart<Kinds.Grid> {
        [QuestionPart(row)]
    }
}
