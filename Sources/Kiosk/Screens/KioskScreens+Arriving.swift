import Interview
import Questionnaire
import Screen

/// Making ready for the keys of a place.
extension KioskScreens {
    /// Sets up the field for the place that the interview has come to, with the answer that stands.
    mutating func arrive() {
        shift = 0
        showsAllKeys = false
        offer = nil
        field =
            switch interview.place {
            case .welcome, .ending, .submitted, .left: .reading
            case .consent: .choices(consentChoices)
            case .review: .review(focus: 0)
            case .question: interview.question.map(self.field) ?? .reading
            }
        settleShift()
    }

    /// The codes of the two answers to the consent.
    static let agrees = "agrees"
    private static let refuses = "refuses"

    private var consentChoices: ChoiceField {
        let agree = survey.survey.consent.map(interview.shown) ?? wording[SurveyPhrase.yes]
        return ChoiceField(
            [
                ChoiceField.Item(code: Self.agrees, label: agree, number: 1),
                ChoiceField.Item(code: Self.refuses, label: wording[.noThanks], number: 2),
            ], isSingle: true)
    }

    private func field(for question: Question) -> Field {
        let given = interview.answers[question.id.name]
        let declined: Set<String> = given == .declined ? [Choice.preferNotToSay] : []
        switch question.kind {
        case .note: return .reading
        case .one, .scale, .yesNo:
            var chosen = declined
            if case .choice(let code)? = given?.answer { chosen = [code] }
            return .choices(ChoiceField(items(of: question), isSingle: true, chosen: chosen))
        case .many:
            var chosen = declined
            if case .choices(let codes)? = given?.answer { chosen = codes }
            return .choices(
                ChoiceField(items(of: question), isSingle: false, most: question.atMost, chosen: chosen))
        case .rank:
            var order: [String] = []
            if case .ranking(let codes)? = given?.answer { order = codes }
            // Declining a whole order is a key of its own, so that it is never given a place.
            let items = items(of: question).filter { $0.code != Choice.preferNotToSay }
            return .ranking(RankField(items, places: survey.places(of: question), order: order))
        case .grid where question.rows.isEmpty: return .reading
        case .grid:
            var chosen: [String: String] = [:]
            if case .rows(let rows)? = given?.answer { chosen = rows }
            return row(0, of: question, chosen: chosen)
        case .number:
            var text = ""
            if case .number(let number)? = given?.answer { text = number.written }
            return .writing(TextField(.number, limit: 20, text: text))
        case .text, .longText:
            let kind: TextField.Kind = question.kind == .text ? .line : .lines
            return .writing(TextField(kind, limit: question.characterLimit, keepsEarlier: given?.answer != nil))
        }
    }

    func row(_ row: Int, of question: Question, chosen: [String: String]) -> Field {
        let code = chosen[question.rows[row].id.name]
        let choices = ChoiceField(items(of: question), isSingle: true, chosen: code.map { [$0] } ?? [])
        return .row(row, choices, chosen: chosen)
    }

    private func items(of question: Question) -> [ChoiceField.Item] {
        let declining = survey.offersDeclining(question.id.name)
        return NumberedChoices(interview.choices(of: question), declining: declining).lines.map { line in
            ChoiceField.Item(
                code: line.choice.code.name, label: interview.shown(line.choice),
                number: question.kind.isSingleChoice || line.number < 10 ? line.number : nil,
                isAlone: line.choice.isAlone || line.choice.isPreferNotToSay)
        }
    }
}
