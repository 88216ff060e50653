/// A survey whose every name was found to mean something, with those meanings at hand.
///
/// Everything that runs a survey or counts its answers takes one of these, so that no later part has
/// to ask again whether a list, a row or an ending exists.
package struct CheckedSurvey: Sendable {
    private let meanings: Meanings

    /// Works out the meanings. The survey must have passed ``SurveyCheck`` without an error; a name
    /// that means nothing is left out here.
    package init(_ survey: Survey, saying phrasebook: Phrasebook = .english) {
        meanings = Meanings(survey, saying: phrasebook)
    }

    package var survey: Survey { meanings.survey }

    /// What is said around the survey, in its language.
    package var phrasebook: Phrasebook { meanings.phrasebook }

    /// Every question and note, in order, through all the sections.
    package var questions: [Question] { meanings.questions }

    package func index(of id: String) -> Int? { meanings.indexByID[id] }

    package subscript(id: String) -> Question? { index(of: id).map { questions[$0] } }

    /// What can be chosen: the shared list's choices first, without `prefer-not-to-say`.
    package func choices(of id: String) -> [Choice] { index(of: id).map { meanings.choicesByIndex[$0] } ?? [] }

    package func choice(_ code: String, of id: String) -> Choice? {
        choices(of: id).first { $0.code.name == code }
    }

    /// Whether the survey offers `prefer-not-to-say` at this question.
    package func offersDeclining(_ id: String) -> Bool {
        index(of: id).map { meanings.declinableByIndex[$0] } ?? false
    }

    package func section(of id: String) -> Section? {
        index(of: id).map { meanings.survey.sections[meanings.sectionByIndex[$0]] }
    }

    /// When the question is asked: its section's condition and its own.
    package func condition(of id: String) -> Condition? {
        guard let index = index(of: id) else { return nil }
        let section = meanings.survey.sections[meanings.sectionByIndex[index]]
        let both = [section.condition, meanings.questions[index].condition].compactMap(\.self)
        return both.count > 1 ? .and(both) : both.first
    }

    package func ending(_ id: String) -> Ending? { meanings.endings[id] }

    /// How many places a ranking asks for.
    package func places(of question: Question) -> Int {
        let choices = choices(of: question.id.name).count
        return min(question.top ?? choices, choices)
    }
}

/// What ``CheckedSurvey`` holds.
///
/// A class, because a survey is handed to nearly everything, and to copy all of it each time takes long.
private final class Meanings: Sendable {
    let survey: Survey
    let phrasebook: Phrasebook
    let questions: [Question]
    let indexByID: [String: Int]
    let choicesByIndex: [[Choice]]
    let declinableByIndex: [Bool]
    let sectionByIndex: [Int]
    let endings: [String: Ending]

    init(_ survey: Survey, saying phrasebook: Phrasebook) {
        self.survey = survey
        self.phrasebook = phrasebook
        let lists = Dictionary(survey.lists.map { ($0.id.name, $0.choices) }) { first, _ in first }
        var questions: [Question] = []
        var sections: [Int] = []
        questions.reserveCapacity(survey.sections.reduce(0) { $0 + $1.questions.count })
        for (index, section) in survey.sections.enumerated() {
            questions += section.questions
            sections += Array(repeating: index, count: section.questions.count)
        }
        self.questions = questions
        sectionByIndex = sections
        indexByID = Dictionary(zip(questions.map(\.id.name), questions.indices)) { first, _ in first }
        let written = questions.map { question -> [Choice] in
            let shared = question.list.flatMap { lists[$0.name] } ?? []
            let parts = [shared, question.choices, question.impliedChoices(saying: phrasebook)]
            let filled = parts.filter { !$0.isEmpty }
            return filled.count > 1 ? filled.flatMap(\.self) : filled.first ?? []
        }
        let declinable = written.map { $0.contains(where: \.isPreferNotToSay) }
        // Choices that stay as they are are shared with the tree.
        choicesByIndex = zip(written, declinable).map { $1 ? $0.filter { !$0.isPreferNotToSay } : $0 }
        declinableByIndex = declinable
        endings = Dictionary(survey.endings.map { ($0.id.name, $0) }) { first, _ in first }
    }
}

extension Question {
    /// The choices that a kind brings with it: yes and no, or the steps of a scale from N to M.
    package func impliedChoices(saying phrasebook: Phrasebook = .english) -> [Choice] {
        switch kind {
        case .yesNo:
            [Choice("yes", Text(phrasebook(SurveyPhrase.yes))), Choice("no", Text(phrasebook(SurveyPhrase.no)))]
        case .scale where list == nil && choices.allSatisfy(\.isPreferNotToSay):
            if let from, let to, let first = Int(exactly: from), let last = Int(exactly: to),
                (0...100).contains(to - from)
            {
                (first...last).map { Choice(Identifier("\($0)"), Text("\($0)"), score: Double($0)) }
            } else {
                []
            }
        default: []
        }
    }
}
