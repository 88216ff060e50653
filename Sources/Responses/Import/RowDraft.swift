import Interview
import Questionnaire

/// What the cells of a row said so far, before they are put together.
struct RowDraft {
    var mode: Mode
    var language: String
    var whole: [String: GivenAnswer] = [:]
    var chosen: [String: [String: Bool]] = [:]
    var rows: [String: [String: String]] = [:]
    var places: [String: [String: Int]] = [:]
    var writeIns: [String: [String: String]] = [:]
    /// Words in the cell of a choice that are none of the choices, and so are taken for written, by question.
    var leftOver: [String: String] = [:]

    init(mode: Mode, language: String) {
        self.mode = mode
        self.language = language
    }

    /// What cannot be true together, or would be lost without a word.
    func contradictions(_ survey: CheckedSurvey) -> [(kind: RowFault.Kind, question: String)] {
        var found: [(RowFault.Kind, String)] = []
        for question in survey.questions.map(\.id.name) {
            let answer = answer(to: question)
            if answer != nil, whole[question] == .declined { found.append((.declinedAndAnswered, question)) }
            if case .answered(let told, _) = whole[question], let parted = parted(question), parted != told {
                found.append((.saidTwice, question))
            }
            if answer == nil, writeIns[question] != nil { found.append((.refused(.strayWriteIn), question)) }
            if let given = places[question].map({ Set($0.values) }), given.max() ?? 0 > given.count {
                found.append((.gapInOrder, question))
            }
        }
        return found
    }

    func answers(_ survey: CheckedSurvey) -> Answers {
        var answers = Answers()
        for question in survey.questions {
            let id = question.id.name
            if let answer = answer(to: id) {
                answers[id] = .answered(answer, writeIns: writeIns[id] ?? [:])
            } else if whole[id] == .declined || chosen[id]?[Choice.preferNotToSay] == true {
                answers[id] = .declined
            }
        }
        return answers
    }

    /// Chooses the `other` choice of who wrote on its line, where no column of its own says whether it
    /// was chosen.
    mutating func chooseWhatIsWritten(_ survey: CheckedSurvey, asked columns: Set<ColumnMeaning>) {
        for (question, lines) in writeIns {
            for choice in lines.keys where !columns.contains(.chosen(question: question, choice: choice)) {
                switch (survey[question]?.kind, whole[question]) {
                case (.one, nil): whole[question] = .answered(.choice(choice))
                case (.many, .answered(.choices(let codes), let writeIns)):
                    whole[question] = .answered(.choices(codes.union([choice])), writeIns: writeIns)
                case (.many, nil): chosen[question, default: [:]][choice] = true
                default: break
                }
            }
        }
    }

    private func answer(to id: String) -> Answer? { whole[id]?.answer ?? parted(id) }

    /// What the columns of the choices, rows or places say together.
    ///
    /// Selected, not selected and no answer are three things: a question of which nothing was selected
    /// has no answer.
    private func parted(_ id: String) -> Answer? {
        // Declining beside a choice is not declining.
        let chosen = (chosen[id] ?? [:]).filter { $0.value && $0.key != Choice.preferNotToSay }
        if !chosen.isEmpty { return .choices(Set(chosen.keys)) }
        if let rows = rows[id] { return .rows(rows) }
        guard let places = places[id] else { return nil }
        let ranked = places.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        // Two things at one place have no order; the rules refuse what stands twice.
        let isTied = Set(places.values).count < places.count
        return .ranking(ranked.map(\.key) + (isTied ? [ranked[0].key] : []))
    }
}
