import Interview
import Questionnaire
import Screen

/// What a key does at each place of a form.
extension EntryScreens {
    mutating func pressInField(_ key: Key) -> FormChange? {
        switch field {
        case .consent: return pressInConsent(key)
        case .review(let focus): return pressInReview(key, focus)
        case .ending: return pressInEnding(key)
        case .codes(let codes): pressIn(codes, key)
        case .row(let row, let codes, let chosen): pressIn(row, codes, chosen, key)
        case .writing, .writeIn: pressInText(key)
        }
        return nil
    }

    private mutating func pressInConsent(_ key: Key) -> FormChange? {
        switch key.letter {
        case "y", "1":
            session.form.consent()
            arrive()
        case "n", "2": return close(by: .withoutConsent)
        case "u" where session.canTakeBack:
            session.takeBack()
            arrive()
            message = EntryWording.takenBack
        case "u": message = form.isUntouched ? EntryWording.nothingToTakeBack : EntryWording.finishFirst
        default: message = EntryWording.consentKeys
        }
        return nil
    }

    private mutating func pressInEnding(_ key: Key) -> FormChange? {
        switch key {
        case .enter: return close(by: .endedEarly)
        case .up, .left, .backspace: goBack()
        default: message = EntryWording.endingKeys
        }
        return nil
    }

    // MARK: Choices

    private mutating func pressIn(_ codes: CodeField, _ key: Key) {
        var codes = codes
        switch key {
        case .enter: return goOn(with: codes)
        case .backspace where codes.takeBack(): field = .codes(codes)
        case .end: return finish(codes)
        case _ where obeys(key): break
        default:
            let outcome = codes.press(key)
            field = .codes(codes)
            switch outcome {
            case .complete: goOn(with: codes)
            case .changed: break
            case .begun: message = EntryWording.begun(codes.typed)
            case .noPlace: message = EntryWording.noPlace
            case .unknown: message = EntryWording.unknown(codes.codes)
            }
        }
    }

    /// What is ticked, as an answer; nil where nothing is.
    private func answer(of codes: CodeField) -> Answer? {
        guard let first = codes.picked.first else { return nil }
        return switch codes.kind {
        case .one: .choice(first)
        case .several: .choices(Set(codes.picked))
        case .order: .ranking(codes.picked)
        }
    }

    private mutating func goOn(with codes: CodeField) {
        guard let question = form.question else { return }
        guard let answer = answer(of: codes) else {
            // Ticks that were taken away leave a blank; what was never ticked stays what it was.
            return form.given?.answer == nil ? keep() : leaveBlank()
        }
        if let refusal = AnswerRules.refusal(of: answer, to: question, in: survey) {
            message = EntryWording.refusal(refusal, canSpoil: true)
            return
        }
        goOn(with: answer, written: [:], waiting: form.lines(openedBy: answer))
    }

    /// Asks for the words of the next choice that opens a line, or answers.
    mutating func goOn(with answer: Answer, written: [String: String], waiting: [String]) {
        guard let code = waiting.first else {
            return settle { form throws(Refusal) in try form.answer(answer, writeIns: written) }
        }
        let earlier = form.given?.writeIns[code] ?? ""
        field = .writeIn(
            TextField(.line, limit: AnswerRules.writeInLimit, text: earlier), answer, written: written,
            waiting: waiting)
    }

    /// Keeps what is ticked, and goes to the end.
    private mutating func finish(_ codes: CodeField) {
        let before = form.number
        goOn(with: codes)
        if form.number != before { settle { form throws(Refusal) in try form.keepRest() } }
    }

    // MARK: Grids

    private mutating func pressIn(_ row: Int, _ codes: CodeField, _ chosen: [String: String], _ key: Key) {
        guard let question = form.question else { return }
        var (codes, chosen) = (codes, chosen)
        let id = question.rows[row].id.name
        switch key {
        case .enter where form.given == .declined && chosen.isEmpty: keep()
        case .enter: goOn(after: row, with: chosen)
        case .character(" "), .character("*"):
            chosen[id] = nil
            goOn(after: row, with: chosen)
            if key == .character("*") { message = EntryWording.spoiledRow }
        case .backspace where codes.takeBack(): field = .row(row, codes, chosen: chosen)
        case .up where row > 0, .left where row > 0, .backspace where row > 0:
            field = self.row(row - 1, of: question, chosen: chosen)
        case .end:
            if !chosen.isEmpty || form.given?.answer != nil { goOn(after: question.rows.count, with: chosen) }
            settle { form throws(Refusal) in try form.keepRest() }
        case _ where obeys(key): break
        default:
            switch codes.press(key) {
            case .complete:
                chosen[id] = codes.picked.first
                goOn(after: row, with: chosen)
            case .begun:
                field = .row(row, codes, chosen: chosen)
                message = EntryWording.begun(codes.typed)
            case .changed, .noPlace, .unknown:
                field = .row(row, codes, chosen: chosen)
                message = EntryWording.unknown(codes.codes)
            }
        }
    }

    private mutating func goOn(after row: Int, with chosen: [String: String]) {
        guard let question = form.question else { return }
        if question.rows.indices.contains(row + 1) {
            field = self.row(row + 1, of: question, chosen: chosen)
        } else if chosen.isEmpty {
            leaveBlank()
        } else {
            settle { form throws(Refusal) in try form.answer(.rows(chosen)) }
        }
    }

    // MARK: The same everywhere

    /// Takes a key that means the same at every question that is no text.
    mutating func obeys(_ key: Key) -> Bool {
        switch key {
        case .character(" "): leaveBlank()
        case .character("*"): spoil()
        case .up, .left, .backspace: goBack()
        default:
            guard key.letter.map(String.init) == PaperCodes.declining else { return false }
            settle { form throws(Refusal) in try form.decline() }
        }
        return true
    }

    mutating func goBack() {
        if case .writeIn = field { return arrive() }
        session.form.back()
        arrive()
    }

    mutating func keep() { settle { form throws(Refusal) in try form.keep() } }

    mutating func leaveBlank() { settle { form throws(Refusal) in try form.leaveBlank() } }

    private mutating func spoil() {
        let number = form.number
        settle { form throws(Refusal) in try form.leaveBlank(isSpoiled: true) }
        message = EntryWording.spoiled(number)
    }

    /// Moves on, or says why not.
    mutating func settle(_ move: (inout PaperForm) throws(Refusal) -> Void) {
        do {
            try move(&session.form)
            arrive()
        } catch {
            message = EntryWording.refusal(error, canSpoil: field.textField == nil)
        }
    }
}
