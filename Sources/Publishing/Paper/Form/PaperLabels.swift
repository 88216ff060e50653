import Questionnaire

/// What people see of a survey's texts, choices and numbers on paper.
struct PaperLabels {
    let survey: CheckedSurvey
    let numbers: QuestionNumbers
    let wording: PaperWording
    /// The questions whose conditions ask whether they were declined.
    private let askedForDeclining: Set<String>
    /// The number of the part that each item opens.
    private let partByItem: [Int: Int]

    init(_ survey: CheckedSurvey) {
        self.survey = survey
        numbers = QuestionNumbers(survey)
        wording = PaperWording(survey.phrasebook)
        let conditions = survey.survey.sections.compactMap(\.condition) + survey.questions.compactMap(\.condition)
        askedForDeclining = Set(conditions.flatMap(\.declinedQuestions))
        var parts: [Int: Int] = [:]
        var item = 0
        for section in survey.survey.sections where !section.questions.isEmpty {
            parts[item] = parts.count + 1
            item += section.questions.count
        }
        // A single part is the whole form.
        partByItem = parts.count > 1 ? parts : [:]
    }

    /// The number of the part that begins with this item; nil within a part, and where there is only one.
    func part(openedBy item: Int) -> Int? { partByItem[item] }

    /// The words of a text; where the label of an answer is put in, it says which.
    func words(of text: Text) -> String {
        text.pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .answer(let id): wording(.answerTo, ["number": numbers[id].map(String.init) ?? "…"])
            }
        }.joined().harmless()
    }

    func label(of choice: Choice) -> String { choice.label.map(words) ?? choice.code.name.harmless() }

    /// The labels of these codes, in the order in which they are printed.
    func labels(of codes: [String], at question: Question) -> [String] {
        survey.choices(of: question.id.name).filter { codes.contains($0.code.name) }.map(label)
    }

    /// Whether a box for "prefer not to say" is printed: where the survey offers it, and where something rests on it.
    func hasDecliningBox(_ question: Question) -> Bool {
        survey.offersDeclining(question.id.name) || askedForDeclining.contains(question.id.name)
    }
}

extension Condition {
    fileprivate var declinedQuestions: [String] {
        switch self {
        case .declined(let reference): [reference.question.name]
        case .not(let inner): inner.declinedQuestions
        case .and(let parts), .or(let parts): parts.flatMap(\.declinedQuestions)
        case .isOneOf, .hasAny, .hasAll, .compares, .answered: []
        }
    }
}
