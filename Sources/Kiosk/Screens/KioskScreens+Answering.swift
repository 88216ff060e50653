import Interview
import Questionnaire
import Screen

/// What a key does at each place of the interview.
extension KioskScreens {
    mutating func pressInInterview(_ key: Key) -> Answers? {
        if asksForHelp(key) {
            showHelp()
            return nil
        }
        if asksForLook(key) {
            showLook()
            return nil
        }
        if asksForAllKeys(key) {
            showsAllKeys = true
            return nil
        }
        switch interview.place {
        case .submitted:
            if !scrolls(key) { attract() }
        case .review: return pressInReview(key)
        case .welcome, .consent, .question, .ending, .left: pressInField(key)
        }
        return nil
    }

    private mutating func pressInField(_ key: Key) {
        if key == .pageUp || key == .pageDown {
            _ = scrolls(key)
            return
        }
        if !isReading { shift = 0 }
        switch field {
        case .reading:
            if key == .enter { goOn() } else if !scrolls(key) { obey(key) }
        case .choices(var choices): act(on: choices.press(key), key) { $0.field = .choices(choices) }
        case .ranking where key == .goOn: goOn()
        case .ranking(var ranking): act(on: ranking.press(key), key) { $0.field = .ranking(ranking) }
        case .row(let row, var choices, let chosen):
            act(on: choices.press(key), key) { $0.field = .row(row, choices, chosen: chosen) }
        case .writing, .writeIn: pressInText(key)
        case .review: break
        }
    }

    private var isReading: Bool { if case .reading = field { true } else { false } }

    /// Keeps what a list made of a key, or takes the key as a command.
    private mutating func act(on reply: FieldReply?, _ key: Key, keeping keep: (inout KioskScreens) -> Void) {
        if let reply {
            keep(&self)
            if case .say(let phrase, let values) = reply { message = wording(phrase, values) }
        } else if key == .enter {
            goOn()
        } else {
            obey(key)
        }
    }

    /// The letters that mean the same everywhere.
    private mutating func obey(_ key: Key) {
        switch key {
        case .left, .character("b"), .character("B"): goBack()
        case .character("s"), .character("S"): skip()
        case .character("d"), .character("D"): decline()
        default: break
        }
    }

    // MARK: Going on

    private mutating func goOn() {
        if isChoosingLanguage { return goOnInLanguage() }
        switch (interview.place, field) {
        case (.welcome, _):
            interview.begin()
            arrive()
        case (.consent, .choices(let choices)):
            guard let only = choices.only else { return message = wording[.moveFirst] }
            if only == Self.agrees { settle { interview in interview.consent(true) } } else { attract() }
        case (.ending, _): attract()
        case (_, .reading): skip()
        case (_, .choices(let choices)): answer(with: choices)
        case (_, .ranking(let ranking)):
            if ranking.order.isEmpty { return message = emptyMessage(wording[.placeOneOrSkip]) }
            answer(.ranking(ranking.order))
        case (_, .row(let row, let choices, let chosen)): goOn(from: row, choices, chosen)
        case (_, .writing), (_, .writeIn), (_, .review): break
        }
    }

    /// A hint that does not offer to skip what cannot be skipped.
    private func emptyMessage(_ words: String) -> String {
        interview.question?.isRequired == true ? wording[.needsAnswer] : words
    }

    private mutating func answer(with choices: ChoiceField) {
        if choices.chosen.contains(Choice.preferNotToSay) { return decline() }
        if choices.chosen.isEmpty {
            message = emptyMessage(choices.isSingle ? wording[.chooseOneOrSkip] : wording[.chooseSomeOrSkip])
            return
        }
        guard let question = interview.question else { return }
        let answer = choices.only.map(Answer.choice) ?? .choices(choices.chosen)
        if let refusal = AnswerRules.refusal(of: answer, to: question, in: survey) {
            message = wording.refusal(refusal)
            return
        }
        let waiting = survey.choices(of: question.id.name)
            .filter { $0.isOther && choices.chosen.contains($0.code.name) }
            .map(\.code.name)
        goOn(with: answer, written: [:], waiting: waiting)
    }

    /// Asks for the words of the next `other` choice, or answers.
    mutating func goOn(with answer: Answer, written: [String: String], waiting: [String]) {
        guard let code = waiting.first, let question = interview.question else {
            return self.answer(answer, writeIns: written)
        }
        let earlier = interview.answers[question.id.name]?.writeIns[code] != nil
        field = .writeIn(
            TextField(.line, limit: AnswerRules.writeInLimit, keepsEarlier: earlier), answer, written: written,
            waiting: waiting)
    }

    private mutating func goOn(from row: Int, _ choices: ChoiceField, _ chosen: [String: String]) {
        guard let question = interview.question else { return }
        guard let code = choices.only else { return message = emptyMessage(wording[.chooseOneOrSkip]) }
        if code == Choice.preferNotToSay { return decline() }
        var chosen = chosen
        chosen[question.rows[row].id.name] = code
        goOn(after: row, with: chosen)
    }

    private mutating func goOn(after row: Int, with chosen: [String: String]) {
        guard let question = interview.question else { return }
        if question.rows.indices.contains(row + 1) {
            field = self.row(row + 1, of: question, chosen: chosen)
        } else {
            settle { interview throws(Refusal) in
                if chosen.isEmpty { try interview.skip() } else { try interview.answer(.rows(chosen)) }
            }
        }
    }

    mutating func answer(_ answer: Answer, writeIns: [String: String] = [:]) {
        settle { interview throws(Refusal) in try interview.answer(answer, writeIns: writeIns) }
    }

    // MARK: Commands

    mutating func goBack() {
        switch field {
        case .row(let row, _, let chosen) where row > 0:
            guard let question = interview.question else { return }
            field = self.row(row - 1, of: question, chosen: chosen)
        case .writeIn: arrive()
        default:
            if isChoosingLanguage { return attract() }
            if interview.place == .welcome { return languages.count > 1 ? chooseLanguage() : attract() }
            interview.back()
            arrive()
        }
    }

    mutating func skip() {
        switch field {
        case .row(let row, _, var chosen):
            guard let question = interview.question, !question.isRequired else {
                return message = wording[.needsAnswer]
            }
            chosen[question.rows[row].id.name] = nil
            goOn(after: row, with: chosen)
        case .writeIn(_, let answer, let written, let waiting):
            goOn(with: answer, written: written, waiting: Array(waiting.dropFirst()))
        default:
            if interview.question != nil { settle { interview throws(Refusal) in try interview.skip() } }
        }
    }

    mutating func decline() {
        guard interview.question?.kind.isAsked == true else { return }
        settle { interview throws(Refusal) in try interview.decline() }
    }

    /// Moves on, or says why not.
    mutating func settle(_ move: (inout Interview) throws(Refusal) -> Void) {
        let question = interview.question
        do {
            try move(&interview)
            arrive()
            offer = question.flatMap { HelpOffer(after: $0, interview.answers[$0.id.name], looking: riskWords) }
        } catch {
            message = wording.refusal(error)
        }
    }
}
