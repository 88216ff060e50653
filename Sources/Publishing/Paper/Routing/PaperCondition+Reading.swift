package import Questionnaire

extension PaperCondition {
    /// What has to stand on a form for a condition to be true.
    ///
    /// In Kleene's logic "not (A and B)" is true when A is false or B is, and "A is false" is again something that
    /// stands on a form: answered, and otherwise. So negations are drawn inwards until none is left.
    package init(_ condition: Condition, in survey: CheckedSurvey) {
        self.init(condition, being: true, in: survey)
    }

    /// - Parameter being: whether the condition has to be true, or false; unknown is neither.
    private init(_ condition: Condition, being truth: Bool, in survey: CheckedSurvey) {
        switch condition {
        case .not(let inner):
            self.init(inner, being: !truth, in: survey)
        case .and(let parts):
            let parts = parts.map { PaperCondition($0, being: truth, in: survey) }
            self = truth ? .all(of: parts) : .any(of: parts)
        case .or(let parts):
            let parts = parts.map { PaperCondition($0, being: truth, in: survey) }
            self = truth ? .any(of: parts) : .all(of: parts)
        case .isOneOf(let place, let codes):
            let named = Set(codes.map(\.name))
            self = .some(at: place, in: survey) { named.contains($0.code.name) == truth }
        case .hasAny(let place, let codes):
            let known = survey.choices(of: place.question.name).map(\.code.name).filter(Set(codes.map(\.name)).contains)
            self = truth ? .some(known, at: place) : .none(known, at: place)
        case .hasAll(let place, let codes):
            self = .every(codes.map(\.name), at: place, being: truth, in: survey)
        case .compares(let place, let comparison, let number):
            if survey[place.question.name]?.kind == .number {
                let comparison = truth ? comparison : comparison.opposite
                self = .mark(PaperMark(place: place, sign: .number(comparison, number)))
            } else {
                // Nobody sees a score, so it is told by the choices that have it.
                self = .some(at: place, in: survey) { choice in
                    choice.score.map { comparison.holds($0, number) == truth } ?? false
                }
            }
        case .answered(let place):
            self = .mark(PaperMark(place: place, sign: truth ? .answered : .unanswered))
        case .declined(let place):
            self = .mark(PaperMark(place: place, sign: truth ? .declined : .notDeclined))
        }
    }

    private static func some(
        at place: PaperMark.Place, in survey: CheckedSurvey, _ isIncluded: (Choice) -> Bool
    ) -> PaperCondition {
        .some(survey.choices(of: place.question.name).filter(isIncluded).map(\.code.name), at: place)
    }

    private static func some(_ codes: [String], at place: PaperMark.Place) -> PaperCondition {
        codes.isEmpty ? .never : .mark(PaperMark(place: place, sign: .some(codes)))
    }

    private static func none(_ codes: [String], at place: PaperMark.Place) -> PaperCondition {
        .mark(PaperMark(place: place, sign: codes.isEmpty ? .answered : .none(codes)))
    }

    private static func every(
        _ codes: [String], at place: PaperMark.Place, being truth: Bool, in survey: CheckedSurvey
    ) -> PaperCondition {
        let known = survey.choices(of: place.question.name).map(\.code.name).filter(Set(codes).contains)
        guard known.count == Set(codes).count else { return truth ? .never : .none([], at: place) }
        if known.count < 2 { return truth ? .some(known, at: place) : .none(known, at: place) }
        return .mark(PaperMark(place: place, sign: truth ? .every(known) : .notEvery(known)))
    }
}
