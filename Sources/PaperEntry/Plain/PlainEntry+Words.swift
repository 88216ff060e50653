import Interview
import Questionnaire
import Screen

/// What stands on the lines that go out.
extension PlainEntry {
    func page(_ write: (inout PlainPage) -> Void) -> String {
        var page = PlainPage(width: width)
        write(&page)
        return page.text
    }

    /// What is asked at this place, and what can be typed.
    func prompt() -> String {
        switch form.place {
        case .consent: consent()
        case .question: form.question.map(asking) ?? ""
        case .review: review()
        case .ending: ending()
        case .welcome, .submitted, .left: ""
        }
    }

    private func consent() -> String {
        page { page in
            let form = session.inFile == nil ? EntryWording.form(session.number) : EntryWording.formTakenBack
            page.add(together: [
                "== \(form) ==", EntryWording.isConsentTicked,
                survey.survey.consent.map(self.form.interview.words) ?? "",
            ])
            page.add(EntryWording.consentPlain)
        }
    }

    private func ending() -> String {
        page { page in
            let keeps = session.inFile == nil ? EntryWording.endingKeepsNothing : EntryWording.endingTakesOut
            page.add(together: [EntryWording.endsHere, keeps, EntryWording.endingPlain])
        }
    }

    private func review() -> String {
        page { page in
            page.add(EntryWording.isItRight)
            page.add(numbered: form.lines.map { ($0.number, $0.answer) })
            page.add(EntryWording.reviewPlain)
        }
    }

    // MARK: Questions

    private func asking(_ question: Question) -> String {
        page { page in
            if case .writeIn(_, _, let waiting) = step, let code = waiting.first {
                let label = survey.choice(code, of: question.id.name).map(form.label) ?? ""
                page.add(together: [EntryWording.writeIn(label), EntryWording.writeInPlain])
                return
            }
            addTitle(of: question, to: &page)
            let codes = PaperCodes(of: question, in: survey)
            let boxes = codes.choices.map { "\($0.code)\u{A0} \(form.label(of: $0.choice))" }
            let declining = survey.offersDeclining(question.id.name)
            page.add(
                together: boxes + (declining ? ["\(PaperCodes.declining)\u{A0} \(EntryWording.preferNotToSay)"] : []))
            page.add(together: [
                EntryWording.limit(of: question, places: survey.places(of: question)) ?? "",
                EntryWording.reply(to: question, unit: question.unit.map(form.interview.words)),
            ])
        }
    }

    private func addTitle(of question: Question, to page: inout PlainPage) {
        page.add("\(form.number). \(form.interview.words(of: question.title))")
        var before = form.answers[question.id.name] == nil ? "" : form.words(of: question)
        if case .row(let row, let chosen) = step {
            let statement = question.rows[row]
            page.add(together: [
                EntryWording.row(row + 1, of: question.rows.count), form.interview.words(of: statement.statement),
            ])
            let choice = chosen[statement.id.name].flatMap { survey.choice($0, of: question.id.name) }
            if form.given != .declined { before = choice.map(form.label) ?? "" }
        }
        if !before.isEmpty { page.add(EntryWording.before(before)) }
    }
}
