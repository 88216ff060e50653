/// One question of ``SurveyJSON``.
struct QuestionJSON: Encodable {
    struct ChoiceJSON: Encodable {
        let code: String
        let label: String?
        let score: Double?
        let alone: Bool
        let other: Bool
        let fixed: Bool
        let ending: String?
    }

    struct RowJSON: Encodable {
        let id: String
        let statement: String
    }

    let id: String
    let number: Int?
    let kind: String
    let title: String
    let hint: String?
    let when: ConditionJSON?
    let asked: String
    let witness: [StepJSON]?
    let required: Bool
    let sensitive: Bool
    let breakdown: Bool
    let declinable: Bool
    let shuffle: Bool
    let atLeast: Int?
    let atMost: Int?
    let atLeastCharacters: Int?
    let atMostCharacters: Int?
    let from: Double?
    let to: Double?
    let unit: String?
    let top: Int?
    let themes: String?
    let support: [String]?
    let paragraphs: [String]?
    let choices: [ChoiceJSON]?
    let rows: [RowJSON]?

    init(_ question: Question, _ reach: Reach, _ numbers: QuestionNumbers) {
        id = question.id.name
        number = numbers[id]
        kind = question.kind.rawValue
        title = question.title.source
        hint = question.hint?.source
        when = question.condition.map { ConditionJSON($0, numbers) }
        (asked, witness) =
            switch reach {
            case .always: ("always", nil)
            case .sometimes(let witness): ("sometimes", witness.steps.map(StepJSON.init))
            case .never: ("never", nil)
            case .undecided: ("undecided", nil)
            }
        required = question.isRequired
        sensitive = question.isSensitive
        breakdown = question.isBreakdown
        declinable = numbers.survey.offersDeclining(id)
        shuffle = question.isShuffled
        atLeast = question.atLeast
        atMost = question.atMost
        atLeastCharacters = question.atLeastCharacters
        atMostCharacters = question.kind.isOpenText ? question.characterLimit : nil
        from = question.from
        to = question.to
        unit = question.unit?.source
        top = question.top
        themes = question.codebook?.name
        support = question.support.isEmpty ? nil : question.support.map(\.name)
        paragraphs = question.paragraphs.isEmpty ? nil : question.paragraphs.map(\.source)
        let all = numbers.survey.choices(of: id).map { choice in
            ChoiceJSON(
                code: choice.code.name, label: choice.label?.source, score: choice.score, alone: choice.isAlone,
                other: choice.isOther, fixed: choice.isFixed, ending: choice.ending?.name)
        }
        choices = all.isEmpty ? nil : all
        rows =
            question.rows.isEmpty ? nil : question.rows.map { RowJSON(id: $0.id.name, statement: $0.statement.source) }
    }
}

/// One answer of a witness.
struct StepJSON: Encodable {
    let question: String
    private(set) var declined: Bool?
    private(set) var codes: [String]?
    private(set) var rows: [String: String]?
    private(set) var number: Double?
    private(set) var written: Bool?

    init(_ step: Witness.Step) {
        question = step.question
        switch step.reply {
        case .declined: declined = true
        case .choice(let code): codes = [code]
        case .choices(let several): codes = several
        case .rows(let rows): self.rows = rows
        case .number(let number): self.number = number
        case .wrote: written = true
        }
    }
}
