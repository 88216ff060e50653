import Interview
import Questionnaire
import Screen

/// What stands on the lines that go out.
extension PlainInterview {
    func page(_ write: (inout PlainPage) -> Void) -> String {
        var page = PlainPage(width: width)
        write(&page)
        return page.text
    }

    /// What is asked at this place, and what can be typed.
    func prompt() -> String {
        switch interview.place {
        case .consent: consent()
        case .question: interview.question.map(asking) ?? ""
        case .review: review()
        case .ending(let id): ending(id)
        case .welcome: chooseLanguage()
        case .submitted, .left: ""
        }
    }

    // MARK: Before and after

    /// Which language to read, asked in each.
    func chooseLanguage() -> String {
        page { page in
            page.add(together: languages.map { $0.survey.wording[.chooseLanguage].harmless() })
            page.add(numbered: languages.enumerated().map { ($0.offset + 1, $0.element.name.harmless()) })
            page.add(together: languages.map { $0.survey.wording[.typeOneNumber].harmless() })
        }
    }

    func welcome() -> String {
        let survey = interview.survey.survey
        return page { page in
            page.add(interview.shown(survey.title))
            for paragraph in survey.welcome { page.add(interview.shown(paragraph)) }
            page.add(wording[.beforeYouStart], wording[.plainKeys])
        } + "\n" + consent()
    }

    private func consent() -> String {
        let agree = interview.survey.survey.consent.map(interview.shown) ?? wording[SurveyPhrase.yes]
        return page { page in
            page.add(wording[.takePart])
            page.add(numbered: [(1, agree), (2, wording[.noThanks])])
            page.add(together: [wording[.typeOneNumber], wording.otherPlaces])
        }
    }

    func thanks() -> String {
        page { page in
            for paragraph in interview.survey.survey.thanks { page.add(interview.shown(paragraph)) }
            page.add(wording[isPractice ? .practiceStored : .stored])
            addHelp(to: &page)
        }
    }

    private func ending(_ id: String) -> String {
        page { page in
            for paragraph in interview.survey.ending(id)?.paragraphs ?? [] { page.add(interview.shown(paragraph)) }
            page.add(wording[.nothingKept])
            addHelp(to: &page)
        }
    }

    /// What is said while no reply comes.
    func stillThere(_ step: PlainVigil.Step) -> String {
        page { page in
            switch step {
            case .ask(let seconds):
                page.add(wording[.stillThere])
                page.add(together: [wording[.stillThereExplainedPlain], wording(.clearedIn, seconds)])
            case .remind(let seconds): page.add(wording(.clearedIn, seconds))
            case .clear: break
            }
        }
    }

    func helpPage() -> String { page { addHelp(to: &$0) } }

    private func addHelp(to page: inout PlainPage) {
        let entries = help.inOrder(for: interview, offer)
        if entries.isEmpty {
            page.add(wording[.noHelpListed])
        } else {
            page.add(wording[.ifYouWantHelp])
            page.add(entries)
        }
    }

    /// What was made of several numbers: who cannot see the list should not have to trust in them.
    func understood(_ question: Question) -> String {
        let count: Int
        switch interview.answers[question.id.name]?.answer {
        case .choices(let codes): count = codes.count
        case .ranking(let codes): count = codes.count
        default: return ""
        }
        let most = question.kind == .rank ? interview.survey.places(of: question) : question.atMost
        return page { $0.add(wording.chosen(count, of: most), over: interview.summary(of: question)) } + "\n"
    }

    /// The offer of help, said once before what is asked next.
    func offerText() -> String { page { $0.add(wording[isTyping ? .offerPlainTyping : .offerPlain]) } + "\n" }

    // MARK: Questions

    /// The title and the introduction of a section that opens here.
    func sectionHead() -> String {
        guard let section = interview.opensSection else { return "" }
        return page { page in
            // A heading is a line of its own: marks round it would be read out.
            page.add(interview.shown(section.title))
            for paragraph in section.introduction { page.add(interview.shown(paragraph)) }
        } + "\n"
    }

    func noteText(_ note: Question) -> String {
        page { page in
            page.add(interview.shown(note.title))
            for paragraph in note.paragraphs { page.add(interview.shown(paragraph)) }
        }
    }

    private func asking(_ question: Question) -> String {
        page { page in
            if case .writeIn(_, _, let waiting) = step, let code = waiting.first {
                let label = interview.survey.choice(code, of: question.id.name).map(interview.shown) ?? ""
                page.add(wording(.writeIn, ["label": label]))
                page.add(together: [wording[.writeInLine], wording.otherTypedReplies(skips: false, keeps: false)])
                return
            }
            addTitle(of: question, to: &page)
            let choices = NumberedChoices(of: question, in: interview.survey)
            page.add(numbered: choices.lines.map { ($0.number, interview.shown($0.choice)) })
            addReplies(to: question, on: &page)
        }
    }

    private func addTitle(of question: Question, to page: inout PlainPage) {
        var head = wording.progress(.progress, interview.progress)
        if let row {
            head = wording(.progressAndRow, ["progress": head, "row": wording.row(row + 1, of: question.rows.count)])
        }
        page.add(together: [head, interview.shown(question.title)])
        if let hint = question.hint { page.add(interview.shown(hint)) }
        if let row { page.add(interview.shown(question.rows[row].statement)) }
        page.add(before(question))
    }

    private var row: Int? { if case .row(let row, _) = step { row } else { nil } }

    /// The answer that stands from before, for someone who came back.
    private func before(_ question: Question) -> String {
        guard interview.answers[question.id.name] != nil else { return "" }
        guard let row, case .rows(let rows)? = interview.answers[question.id.name]?.answer else {
            return wording.before(interview.summary(of: question))
        }
        let choice = rows[question.rows[row].id.name].flatMap { interview.survey.choice($0, of: question.id.name) }
        return choice.map { wording.before([interview.shown($0)]) } ?? ""
    }

    private func addReplies(to question: Question, on page: inout PlainPage) {
        let keeps = interview.answers[question.id.name] != nil
        let skips = !question.isRequired
        let isTyped = question.kind.isOpenText
        page.add(together: [
            question.support.isEmpty ? "" : isTyped ? wording[.helpForThisTyping] : wording[.helpForThis],
            wording.reply(to: question, in: interview.survey, unit: question.unit.map(interview.shown)),
            isTyped
                ? wording.otherTypedReplies(skips: skips, keeps: keeps)
                : wording.otherReplies(skips: skips, isRow: row != nil, keeps: keeps),
        ])
    }

    // MARK: Looking over

    private var reviewChoices: [(number: Int, words: String)] {
        [(1, wording[.send]), (2, wording[.changeAnAnswer]), (3, wording[.leaveUnsent])]
    }

    private func review() -> String {
        let asked = interview.askedQuestions
        return page { page in
            if case .picking = step {
                page.add(wording[.whichToChange])
                page.add(numbered: asked.enumerated().map { ($0.offset + 1, interview.shown($0.element.title)) })
                page.add(together: [wording[.typeOneNumber], wording.otherPlaces])
                return
            }
            page.add(wording[.review], wording[.reviewExplained])
            if asked.isEmpty { page.add(wording[.noAnswers]) }
            for question in asked {
                page.add(interview.shown(question.title), over: interview.summary(of: question))
            }
            page.add(wording[.whatNow])
            page.add(numbered: reviewChoices)
            page.add(together: [wording[.typeOneNumber], wording.otherPlaces])
        }
    }
}
