package import Questionnaire

extension Condition {
    /// Whether the condition holds for these answers, in three-valued logic.
    ///
    /// Only `answered` and `declined` are known where no answer was given; everything that compares
    /// an answer with something is unknown there.
    package func truth(of answers: Answers, in survey: CheckedSurvey) -> Truth {
        truth { $0.atomTruth(of: answers, in: survey) }
    }

    private func atomTruth(of answers: Answers, in survey: CheckedSurvey) -> Truth {
        switch self {
        case .isOneOf(let reference, let codes):
            guard let code = reference.code(in: answers) else { return .unknown }
            return Truth(codes.contains { $0.name == code })
        case .hasAny(let reference, let codes):
            guard let chosen = reference.chosen(in: answers) else { return .unknown }
            return Truth(codes.contains { chosen.contains($0.name) })
        case .hasAll(let reference, let codes):
            guard let chosen = reference.chosen(in: answers) else { return .unknown }
            return Truth(codes.allSatisfy { chosen.contains($0.name) })
        case .compares(let reference, let comparison, let number):
            guard let value = reference.value(in: answers, of: survey) else { return .unknown }
            return Truth(comparison.holds(value, number))
        case .answered(let reference):
            if reference.row != nil { return Truth(reference.code(in: answers) != nil) }
            return Truth(answers[reference.question.name]?.answer != nil)
        case .declined(let reference):
            return Truth(answers[reference.question.name] == .declined)
        case .not, .and, .or:
            return truth(of: answers, in: survey)
        }
    }
}

extension Condition.Reference {
    /// The one code that was chosen, also in a row of a grid.
    fileprivate func code(in answers: Answers) -> String? {
        switch answers[question.name]?.answer {
        case .choice(let code) where row == nil: code
        case .rows(let codes): row.flatMap { codes[$0.name] }
        default: nil
        }
    }

    /// The codes that were chosen, or placed in a ranking.
    fileprivate func chosen(in answers: Answers) -> Set<String>? {
        switch answers[question.name]?.answer {
        case .choices(let codes): codes
        case .ranking(let codes): Set(codes)
        default: nil
        }
    }

    /// The number given, or the score of the choice.
    fileprivate func value(in answers: Answers, of survey: CheckedSurvey) -> Double? {
        if case .number(let number) = answers[question.name]?.answer { return number }
        return code(in: answers).flatMap { survey.choice($0, of: question.name)?.score }
    }
}
