package import Questionnaire

/// The way through a survey that a set of answers leads along.
///
/// "Not asked" is worked out here, from the survey and the answers, wherever it is needed: the kiosk,
/// paper and every import agree because none of them stores it.
package struct Route: Sendable {
    /// The questions and notes on the way, in order.
    package let asked: [Question]
    /// Where the way stops early, if a choice that was made says so.
    package let ending: Ending?
    /// The answers to what was asked. An answer to anything else is dropped: it no longer stands.
    package let answers: Answers

    /// Follows a survey from its first question.
    ///
    /// Conditions look only back, so one pass decides everything.
    package init(through survey: CheckedSurvey, with given: Answers) {
        var asked: [Question] = []
        var kept = Answers()
        var ending: Ending?
        for question in survey.questions {
            if let condition = survey.condition(of: question.id.name),
                condition.truth(of: kept, in: survey) != .yes
            {
                continue
            }
            asked.append(question)
            kept[question.id.name] = given[question.id.name]
            if let reached = Self.ending(after: question, of: survey, with: kept) {
                ending = reached
                break
            }
        }
        self.asked = asked
        self.ending = ending
        answers = kept
    }

    private static func ending(
        after question: Question, of survey: CheckedSurvey, with answers: Answers
    ) -> Ending? {
        let chosen: [String]
        switch answers[question.id.name]?.answer {
        case .choice(let code): chosen = [code]
        case .choices(let codes): chosen = codes.sorted()
        default: return nil
        }
        return chosen.lazy
            .compactMap { survey.choice($0, of: question.id.name)?.ending }
            .compactMap { survey.ending($0.name) }
            .first
    }
}

extension Route {
    /// The state of every question of the survey, by id. Notes have none.
    package func states(of survey: CheckedSurvey) -> [String: AnswerState] {
        var states: [String: AnswerState] = [:]
        for question in survey.questions where question.kind.isAsked { states[question.id.name] = .notAsked }
        for question in asked where question.kind.isAsked {
            states[question.id.name] =
                switch answers[question.id.name] {
                case .answered(let answer, let writeIns): .answered(answer, writeIns: writeIns)
                case .declined: .declined
                case nil: .skipped
                }
        }
        return states
    }
}
