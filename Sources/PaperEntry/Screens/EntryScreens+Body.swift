import Interview
import Questionnaire
import Screen

/// What stands on each screen.
extension EntryScreens {
    var body: Body {
        var body = Body(width: size.textWidth)
        if let asking {
            body.add(EntryWording.question(asking, isInFile: session.inFile != nil), .title)
        } else if isShowingKeys {
            body.add(paragraphs: EntryWording.allKeys)
        } else {
            addPlace(to: &body)
        }
        return body
    }

    private func addPlace(to body: inout Body) {
        switch field {
        case .consent:
            body.add(EntryWording.isConsentTicked, .title)
            body.add(survey.survey.consent.map(form.interview.words) ?? "")
            body.gap()
            body.add(EntryWording.withoutConsent, .quiet)
            body.gap()
            body.add(EntryWording.soFar(count, file: file), .quiet)
        case .ending: addEnding(to: &body)
        case .review(let focus): addReview(focus, to: &body)
        case .codes, .row, .writing, .writeIn: form.question.map { add($0, to: &body) }
        }
    }

    private func addEnding(to body: inout Body) {
        body.add(EntryWording.endsHere, .title)
        body.gap()
        if let last = form.lines.last { body.add(line(last, width: body.width, isFocused: false)) }
        body.gap()
        body.add(session.inFile == nil ? EntryWording.endingKeepsNothing : EntryWording.endingTakesOut)
    }

    private func addReview(_ focus: Int, to body: inout Body) {
        let lines = form.lines
        body.add(EntryWording.isItRight, .title)
        body.gap()
        for (index, line) in lines.enumerated() {
            if index == focus { body.focus = body.lines.count..<body.lines.count + 1 }
            body.add(self.line(line, width: body.width, isFocused: index == focus))
        }
        body.gap()
        body.add([EntryWording.save], isFocused: focus >= lines.count)
    }

    // MARK: Questions

    private func add(_ question: Question, to body: inout Body) {
        if !showsList, size.isRoomy, let before = form.lines.last(where: { $0.number < form.number }) {
            body.add(line(before, width: body.width, isFocused: false))
            body.gap()
        }
        let words = form.interview.words(of: question.title)
        let number = "\(form.number).  "
        let blanks = String(repeating: " ", count: number.count)
        for line in words.wrapped(to: body.width, first: number, rest: blanks) { body.add(StyledLine(line, .title)) }
        body.gap()
        switch field {
        case .codes(let codes): add(codes, of: question, to: &body)
        case .row(let row, let codes, let chosen): addRows(row, codes, chosen, of: question, to: &body)
        case .writing(let text): add(text, for: question, to: &body)
        case .writeIn(let text, _, _, let waiting):
            let label = waiting.first.flatMap { survey.choice($0, of: question.id.name) }.map(form.label)
            body.add(EntryWording.writeIn(label ?? ""))
            body.add(text, glyphs)
        case .consent, .review, .ending: break
        }
    }

    private func add(_ codes: CodeField, of question: Question, to body: inout Body) {
        for (code, choice) in codes.codes.choices {
            let place = codes.picked.firstIndex(of: choice.code.name)
            let start = body.lines.count
            body.add([form.label(of: choice)], mark: "\(code) \(box(codes.kind, place)) ", isFocused: false)
            if choice.code.name == codes.last { body.focus = start..<body.lines.count }
        }
        if let mark = declining(question, codes.codes) {
            body.add([EntryWording.preferNotToSay], mark: mark, isFocused: false)
        }
        if let limit = EntryWording.limit(of: question, places: survey.places(of: question)) {
            body.gap()
            body.add(limit, .quiet)
        }
        if form.spoiled.contains(question.id.name) {
            body.gap()
            body.add(EntryWording.wasSpoiled, .quiet)
        }
    }

    private func box(_ kind: CodeField.Kind, _ place: Int?) -> String {
        switch kind {
        case .one: place == nil ? "( )" : glyphs.picked
        case .several: place == nil ? "[ ]" : "[x]"
        case .order: place.map { "[\($0 + 1)]" } ?? "[ ]"
        }
    }

    /// The code and the box of "prefer not to say", where the form has one, or where it was ticked.
    private func declining(_ question: Question, _ codes: PaperCodes) -> String? {
        let isTicked = form.given == .declined
        guard survey.offersDeclining(question.id.name) || isTicked else { return nil }
        let blanks = String(repeating: " ", count: codes.length - PaperCodes.declining.count)
        return "\(blanks)\(PaperCodes.declining) \(isTicked ? glyphs.picked : "( )") "
    }

    /// The rows under each other with the codes that were pressed, as on paper, and what the codes mean.
    private func addRows(
        _ row: Int, _ codes: CodeField, _ chosen: [String: String], of question: Question, to body: inout Body
    ) {
        let meanings = codes.codes.choices.map { ($0.code, form.label(of: $0.choice)) }
        for line in [StyledLine](meanings, width: body.width) { body.add(line) }
        if form.given == .declined { body.add(EntryWording.preferNotToSay) }
        body.gap()
        let blank = String(repeating: " ", count: codes.codes.length)
        for (index, statement) in question.rows.enumerated() {
            let code = chosen[statement.id.name].flatMap(codes.codes.code) ?? blank
            body.add(
                [form.interview.words(of: statement.statement)], mark: "[\(code)] ", isFocused: index == row)
        }
    }

    private func add(_ text: TextField, for question: Question, to body: inout Body) {
        if text.kind == .number {
            body.add(EntryWording.number(of: question, unit: question.unit.map(form.interview.words)), .quiet)
            if form.given == .declined { body.add(EntryWording.preferNotToSay) }
        }
        body.add(text, glyphs)
        if text.kind != .number { body.add(EntryWording.room(text.room), .quiet) }
    }
}
