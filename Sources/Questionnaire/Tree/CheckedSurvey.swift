/// A survey whose every name was found to mean something, with those meanings at hand.
///
/// Everything that runs a survey or counts its answers takes one of these, so that no later part has
/// to ask again whether a list, a row or an ending exists.
package struct CheckedSurvey: Sendable {
    package let survey: Survey
    /// What is said around the survey, in its language.
    package let phrasebook: Phrasebook
    /// Every question and note, in order, through all the sections.
    package let questions: [Question]

    private let indexByID: [String: Int]
    private let choicesByIndex: [[Choice]]
    private let declinableByIndex: [Bool]
    private let sectionByIndex: [Int]
    private let endings: [String: Ending]

    /// Works out the meanings. The survey must have passed ``SurveyCheck`` without an error; a name
    /// that means nothing is left out here.
    package init(_ survey: Survey, saying phrasebook: Phrasebook = .english) {
        self.survey = survey
        self.phrasebook = phrasebook
        let lists = Dictionary(survey.lists.map { ($0.id.name, $0.choices) }) { first, _ in first }
        var questions: [Question] = []
        var sections: [Int] = []
        for (index, section) in survey.sections.enumerated() {
            questions += section.questions
            sections += Array(repeating: index, count: section.questions.count)
        }
        self.questions = questions
        sectionByIndex = sections
        indexByID = Dictionary(zip(questions.map(\.id.name), questions.indices)) { first, _ in first }
        let written = questions.map { question -> [Choice] in
            let shared = question.list.flatMap { lists[$0.name] } ?? []
            return shared + question.choices + question.impliedChoices(saying: phrasebook)
        }
        choicesByIndex = written.map { $0.filter { !$0.isPreferNotToSay } }
        declinableByIndex = written.map { $0.contains(where: \.isPreferNotToSay) }
        endings = Dictionary(survey.endings.map { ($0.id.name, $0) }) { first, _ in first }
    }

    package func index(of id: String) -> Int? { indexByID[id] }

    package subscript(id: String) -> Question? { indexByID[id].map { questions[$0] } }

    /// What can be chosen: the shared list's choices first, without `prefer-not-to-say`.
    package func choices(of id: String) -> [Choice] { indexByID[id].map { choicesByIndex[$0] } ?? [] }

    package func choice(_ code: String, of id: String) -> Choice? {
        choices(of: id).first { $0.code.name == code }
    }

    /// Whether the survey offers `prefer-not-to-say` at this question.
    package func offersDeclining(_ id: String) -> Bool { indexByID[id].map { declinableByIndex[$0] } ?? false }

    package func section(of id: String) -> Section? {
        indexByID[id].map { survey.sections[sectionByIndex[$0]] }
    }

    /// When the question is asked: its section's condition and its own.
    package func condition(of id: String) -> Condition? {
        guard let index = indexByID[id] else { return nil }
        let both = [survey.sections[sectionByIndex[index]].condition, questions[index].condition].compactMap(\.self)
        return both.count > 1 ? .and(both) : both.first
    }

    package func ending(_ id: String) -> Ending? { endings[id] }

    /// How many places a ranking asks for.
    package func places(of question: Question) -> Int {
        let choices = choices(of: question.id.name).count
        return min(question.top ?? choices, choices)
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
