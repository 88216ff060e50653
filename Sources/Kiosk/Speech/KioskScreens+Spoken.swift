import Interview
import Questionnaire
import ReadAloud
import Screen

/// What is read aloud of each screen.
extension KioskScreens {
    var spoken: SpokenScreen {
        var screen = SpokenScreen()
        if !size.isEnough {
            screen.page = said(wording[.tooSmall], wording[.leaveWhenTooSmall])
        } else if let staff {
            speak(staff, on: &screen)
        } else if isAskingIfThere {
            // The seconds that are left as the question comes; counting them down would talk without end.
            let seconds = setup.patience.grace.wholeSeconds
            screen.page = said(wording[.stillThere], wording[.stillThereExplained], wording(.clearedIn, seconds))
        } else if isShowingHelp {
            screen.page = said(wording[.help], helpProgress) + words(of: helpPages.entries(of: helpPage))
            screen.page += helpPages.name(after: helpPage).map { said(wording(.nextHelp, ["name": $0])) } ?? []
        } else if isShowingLook {
            speakLook(on: &screen)
        } else if isAttracting {
            screen.page = invitation
        } else if isChoosingLanguage {
            speakLanguages(on: &screen)
        } else {
            speakPlace(on: &screen)
        }
        if let practiceMark { screen.page = said(practiceMark) + screen.page }
        screen.message = said(message)
        return screen
    }

    /// Those that say something, in the language of the interview.
    func said(_ texts: String...) -> [Utterance] { said(texts) }

    func said(_ texts: [String]) -> [Utterance] { texts.filter { !$0.isEmpty }.map(utterance) }

    private var invitation: [Utterance] {
        said(interview.shown(survey.survey.title), wording[.invitation], timeNeeded)
            + languages.map { Utterance($0.survey.wording[.pressToStart].harmless(), in: $0.code) }
            + said(wording[.pressForHelp], wording[.pressForLook])
    }

    /// Each language in its own voice, so that its speakers hear that it is there.
    private func speakLanguages(on screen: inout SpokenScreen) {
        screen.page = languages.map { Utterance($0.survey.wording[.chooseLanguage].harmless(), in: $0.code) }
        guard case .choices(let choices) = field else { return }
        let items = zip(languages, choices.items)
        screen.page += items.map { Utterance(numbered($1), in: $0.code) }
        screen.focus = items.filter { choices.chosen.contains($1.code) }.map { language, item in
            Utterance(language.survey.wording(.itemChosen, ["label": item.label]), in: language.code)
        }
    }

    private func speakPlace(on screen: inout SpokenScreen) {
        switch interview.place {
        case .welcome, .left:
            screen.page = said(survey.survey.welcome.map(interview.shown))
            screen.page += said(wording[.beforeYouStart], wording[.howToLeave], wording[.voiceExplained])
        case .consent:
            screen.page = said(wording[.takePart])
            speakField(on: &screen)
        case .question: if let question = interview.question { speak(question, on: &screen) }
        case .review: speakReview(on: &screen)
        case .ending(let id):
            screen.page = said((survey.ending(id)?.paragraphs ?? []).map(interview.shown) + [wording[.nothingKept]])
            screen.page += spokenHelp
        case .submitted:
            screen.page = said(thanks)
            screen.page += said(wording[setup.isPractice ? .practiceStored : .stored]) + spokenHelp
        }
    }

    // MARK: Questions

    private func speak(_ question: Question, on screen: inout SpokenScreen) {
        if let section = interview.opensSection {
            screen.page = said([interview.shown(section.title)] + section.introduction.map(interview.shown))
        }
        let progress = question.kind.isAsked ? wording.progress(.progress, interview.progress) : ""
        screen.page += said(progress, interview.shown(question.title), question.hint.map(interview.shown) ?? "")
        // F1 works whether something is being written or not, so that the page stays the same for both.
        if !question.support.isEmpty { screen.page += said(wording[.helpForThisScreenTyping]) }
        if case .row(let row, _, _) = field {
            screen.page += said(
                wording.row(row + 1, of: question.rows.count), interview.shown(question.rows[row].statement))
        }
        if case .reading = field { screen.page += said(question.paragraphs.map(interview.shown)) }
        if case .writeIn(_, _, _, let waiting) = field {
            screen.page += said(writeInPrompt(of: question, waiting))
        }
        if question.kind == .number { screen.page += said(numberHint(of: question)) }
        speakField(on: &screen)
        if let offer, offer.isSaid(in: interview) { screen.page += said(wording[.offerTyping]) }
    }

    private func speakField(on screen: inout SpokenScreen) {
        switch field {
        case .choices(let choices), .row(_, let choices, _):
            screen.page += said(choices.items.map(numbered))
            screen.focus = said(choices.focused.map { words(of: $0, isChosen: choices.chosen.contains($0.code)) } ?? "")
            if !choices.isSingle { screen.state = said(wording.chosen(choices.chosen.count, of: choices.most)) }
        case .ranking(let ranking):
            screen.page += said(ranking.items.map(numbered))
            screen.focus = said(ranking.focused.map { words(of: $0, at: ranking.place(of: $0)) } ?? wording[.goOn])
            // The focus goes on by itself, so that what was put where has to be said here.
            let placed = ranking.order.compactMap { code in ranking.items.first { $0.code == code } }
            screen.state = said(
                placed.map { words(of: $0, at: ranking.place(of: $0)) }
                    + [wording.chosen(ranking.order.count, of: ranking.places)])
        case .writing(let text), .writeIn(let text, _, _, _):
            // The room as it was at first: nothing here follows what is typed.
            let room = text.kind == .number ? "" : wording(.room, text.limit)
            screen.page += said(text.keepsEarlier ? wording[.keepsEarlier] : "", room)
            screen.focus = said(text.isWriting ? "" : wording[.goOn])
        case .reading, .review: break
        }
    }

    private func numbered(_ item: ChoiceField.Item) -> String {
        item.shownNumber.map { "\($0). \(item.label)" } ?? item.label
    }

    private func words(of item: ChoiceField.Item, isChosen: Bool) -> String {
        wording(isChosen ? .itemChosen : .itemNotChosen, ["label": item.label])
    }

    private func words(of item: ChoiceField.Item, at place: Int?) -> String {
        guard let place else { return wording(.itemNotChosen, ["label": item.label]) }
        return wording(.itemPlace, ["label": item.label, "place": "\(place)"])
    }

    // MARK: Looking over

    private func speakReview(on screen: inout SpokenScreen) {
        guard case .review(let focus) = field else { return }
        screen.page = said(wording[.review], wording[.reviewScreenExplained])
        if let offer, offer.isSaid(in: interview) { screen.page += said(wording[.offerTyping]) }
        // An answer is said when somebody moves to it, and no sooner.
        let items = reviewItems
        switch items[min(focus, items.count - 1)] {
        case .send: screen.focus = said(wording[.send])
        case .leave: screen.focus = said(wording[.leaveUnsent])
        case .change(let question):
            screen.focus = said([interview.shown(question.title)] + interview.spokenSummary(of: question))
        }
    }

    // MARK: Staff

    /// Only what to do: the report and the passphrase are nobody's to hear.
    private func speak(_ staff: StaffPlace, on screen: inout SpokenScreen) {
        screen.page = said(wording[.staff])
        switch staff {
        case .typing: screen.page += said(wording[.staffPassphrase], wording[.passphraseHidden])
        case .checking, .leaving: screen.page += said(wording[.oneMoment])
        case .inside(_, let focus): screen.focus = said(wording[focus.phrase])
        }
    }
}

extension Interview {
    /// An answer as it may be heard. A number was typed, as words are.
    fileprivate func spokenSummary(of question: Question) -> [String] {
        if case .number? = answers[question.id.name]?.answer { return [wording[.wroteSomething]] }
        return summary(of: question)
    }
}
