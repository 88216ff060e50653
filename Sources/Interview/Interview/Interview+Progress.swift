package import Questionnaire

extension Interview {
    /// How far a respondent has come.
    package struct Progress: Hashable, Sendable {
        /// The number of this question, from 1; 0 before the first.
        package var number: Int
        /// How many questions the way can hold at most. Going on, it only ever gets less: nobody is asked more than they
        /// were told.
        package var total: Int
    }

    /// Where this question stands among all that are asked. Notes do not count.
    package var progress: Progress {
        let asked = route.asked.filter(\.kind.isAsked)
        switch place {
        case .welcome, .consent, .left: return Progress(number: 0, total: possible(after: -1))
        case .review, .ending, .submitted: return Progress(number: asked.count, total: asked.count)
        case .question(let id):
            let here = survey.index(of: id) ?? 0
            let number = asked.count { (survey.index(of: $0.id.name) ?? 0) <= here }
            return Progress(number: number, total: number + possible(after: here))
        }
    }

    /// How many questions after a place are asked, or may still come to be.
    private func possible(after here: Int) -> Int {
        let route = route
        if route.ending != nil {
            return route.asked.count { $0.kind.isAsked && (survey.index(of: $0.id.name) ?? 0) > here }
        }
        var open: Set<String> = []
        var count = 0
        for (index, question) in survey.questions.enumerated().dropFirst(max(0, here)) {
            let id = question.id.name
            let condition = index > here ? survey.condition(of: id) : nil
            guard condition?.mayHold(for: answers, in: survey, while: open.contains) ?? true else { continue }
            if answers[id] == nil { open.insert(id) }
            if index > here, question.kind.isAsked { count += 1 }
        }
        return count
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
