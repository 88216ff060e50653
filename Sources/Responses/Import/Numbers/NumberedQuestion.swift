import Questionnaire

/// A question that a file answers in numbers, with what they would mean in either way.
package struct NumberedQuestion: Hashable, Sendable {
    /// One number, and the words of the choice that it means.
    package struct Line: Hashable, Sendable {
        package let number: Int
        let code: String
        package let label: String
    }

    package let question: String
    /// How the numbers are read; nil where that would be a guess.
    package let meaning: NumberMeaning?
    /// What they mean as scores; nothing where the choices have none, or two share one.
    let scores: [Line]
    /// What they mean as places.
    let places: [Line]

    /// What they are read as.
    package var lines: [Line] {
        switch meaning {
        case .scores?: scores
        case .places?: places
        case nil: []
        }
    }

    /// - Parameters:
    ///   - found: what stands in the columns of the question.
    ///   - said: what a person said that numbers mean.
    /// - Returns: nil where no number has to be read: there is none, or each is itself a code, the words of a
    ///   choice or in a mapping.
    init?(
        _ id: String, of survey: CheckedSurvey, _ found: NumberCells.Found, _ vocabulary: ChoiceVocabulary,
        said: NumberMeaning?
    ) {
        let (scores, places) = Self.lines(of: id, in: survey)
        let wordings = Dictionary(
            uniqueKeysWithValues: found.numbers.map { ($0, vocabulary.wording(of: String($0))) })
        let unsure = found.numbers.filter { number in
            switch wordings[number] ?? nil {
            case .score, .place, nil: true
            case .mapping, .code, .words, .nearly: false
            }
        }
        let asScores = unsure.filter { number in
            scores.contains { $0.number == number } && (said == .places || wordings[number] == .score)
        }
        let asPlaces = unsure.filter { number in places.contains { $0.number == number } }
        guard !asScores.union(asPlaces).isEmpty else { return nil }
        // Somebody who writes "3" on the line of an open choice counts nothing.
        if scores.isEmpty, found.others > 0 || asPlaces != unsure, said != .places { return nil }
        let plausible = asScores.union(asPlaces)
        let isSameBothWays = plausible.allSatisfy { Self.code($0, scores) == Self.code($0, places) }
        // A number that is no place settles it.
        let isOnlyScores = asScores == plausible && asPlaces != plausible
        question = id
        (self.scores, self.places) = (scores, places)
        let isRead =
            switch said {
            case .places?: asPlaces.allSatisfy { wordings[$0] == .place }
            case .scores?: !asScores.isEmpty
            case nil: isSameBothWays || isOnlyScores
            }
        meaning = isRead ? said ?? .scores : nil
    }

    private static func code(_ number: Int, _ lines: [Line]) -> String? {
        lines.first { $0.number == number }?.code
    }

    /// What numbers would mean as scores and as places. Who declines comes last in a list, where that can be chosen.
    private static func lines(of id: String, in survey: CheckedSurvey) -> (scores: [Line], places: [Line]) {
        let choices = survey.choices(of: id)
        func label(_ choice: Choice) -> String { choice.label?.source ?? choice.code.name }
        let scores = choices.compactMap { choice in
            choice.score.flatMap { Int(exactly: $0) }.map {
                Line(number: $0, code: choice.code.name, label: label(choice))
            }
        }
        var places = choices.enumerated().map { Line(number: $0 + 1, code: $1.code.name, label: label($1)) }
        if survey.offersDeclining(id) {
            places.append(
                Line(
                    number: places.count + 1, code: Choice.preferNotToSay,
                    label: survey.phrasebook(SurveyPhrase.preferNotToSay)))
        }
        let isClear = Set(scores.map(\.number)).count == scores.count
        return (isClear ? scores.sorted { $0.number < $1.number } : [], places)
    }
}
