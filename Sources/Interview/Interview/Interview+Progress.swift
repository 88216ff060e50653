package import Questionnaire

extension Interview {
    /// How far a respondent has come.
    package struct Progress: Hashable, Sendable {
        /// The number of this question, from 1; 0 before the first.
        package var number: Int
        /// How many questions the way holds, as far as the answers show it.
        package var total: Int
    }

    /// Where this question stands among all that are asked. Notes do not count.
    package var progress: Progress {
        let asked = route.asked.filter(\.kind.isAsked)
        switch place {
        case .welcome, .consent, .left: return Progress(number: 0, total: asked.count)
        case .review, .ending, .submitted: return Progress(number: asked.count, total: asked.count)
        case .question(let id):
            let here = survey.index(of: id) ?? 0
            let before = asked.filter { (survey.index(of: $0.id.name) ?? 0) <= here }
            return Progress(number: before.count, total: asked.count)
        }
    }

    /// The questions on the way that were not passed yet.
    package var remaining: [Question] {
        switch place {
        case .welcome, .consent: return route.asked
        case .review, .ending, .submitted, .left: return []
        case .question(let id):
            let asked = route.asked
            return Array(asked.drop { $0.id.name != id })
        }
    }

    /// Whether the question at this place is the first of its section on the way, so that the
    /// section's own words stand above it.
    package var opensSection: Section? {
        guard let question, let section = survey.section(of: question.id.name) else { return nil }
        let first = route.asked.first { asked in section.questions.contains { $0.id == asked.id } }
        return first?.id == question.id ? section : nil
    }
}
