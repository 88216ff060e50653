import Interview
import Questionnaire
import Screen

/// What stands on each screen.
extension KioskScreens {
    var body: Body { body(hasRoom: true) }

    /// - Parameter hasRoom: whether all of it fits the screen also with air in it.
    func body(hasRoom: Bool) -> Body {
        var body = Body(width: size.textWidth, layout: size.layout, hasRoom: hasRoom)
        if let staff {
            addStaff(staff, to: &body)
        } else if isAskingIfThere {
            body.add(wording[.stillThere], .title)
            body.gap()
            body.add(paragraphs: [wording[.stillThereExplained], wording(.clearedIn, secondsLeft)])
        } else if isShowingHelp {
            for line in helpPages.lines(of: helpPage) { body.add(line) }
        } else if isShowingLook {
            addLook(to: &body)
        } else {
            addPlace(to: &body)
        }
        return body
    }

    private func addPlace(to body: inout Body) {
        if isChoosingLanguage {
            // Each language asks in its own words.
            for language in languages { body.add(language.survey.wording[.chooseLanguage].harmless(), .title) }
            body.gap()
            return addChoices(to: &body)
        }
        switch interview.place {
        case .welcome, .left:
            body.add(paragraphs: survey.survey.welcome.map(interview.shown))
            body.add(paragraphs: [wording[.beforeYouStart], wording[.howToLeave]])
        case .consent:
            body.add(wording[.takePart], .title)
            body.gap()
            addChoices(to: &body)
        case .question: if let question = interview.question { addQuestion(question, to: &body) }
        case .review: addReview(to: &body)
        case .ending(let id):
            body.add(paragraphs: (survey.ending(id)?.paragraphs ?? []).map(interview.shown))
            body.add(paragraphs: [wording[.nothingKept]])
            addHelp(to: &body)
        case .submitted:
            body.add(paragraphs: thanks, .title)
            body.add(paragraphs: [wording[setup.isPractice ? .practiceStored : .stored]])
            addHelp(to: &body)
        }
    }

    private func addHelp(to body: inout Body) {
        let entries = help.inOrder(for: interview, offer)
        body.add(entries.isEmpty ? wording[.noHelpListed] : wording[.ifYouWantHelp])
        for entry in entries {
            body.gap()
            body.add(entry.name.harmless(), .title)
            for line in entry.details { body.add(line) }
        }
    }

    private func addReview(to body: inout Body) {
        guard case .review(let focus) = field else { return }
        body.add(wording[.review], .title)
        body.add(wording[.reviewScreenExplained], .quiet)
        body.gap()
        for (index, item) in reviewItems.enumerated() {
            let isFocused = index == focus
            switch item {
            case .send: body.add([wording[.send]], isFocused: isFocused, press: .item(index))
            case .leave: body.add([wording[.leaveUnsent]], isFocused: isFocused, press: .item(index))
            case .change(let question):
                body.gap()
                body.add(
                    [interview.shown(question.title)] + interview.summary(of: question), isFocused: isFocused,
                    press: .item(index))
            }
        }
    }

    // MARK: Questions

    private func addQuestion(_ question: Question, to body: inout Body) {
        if let section = interview.opensSection { body.add(paragraphs: section.introduction.map(interview.shown)) }
        body.add(interview.shown(question.title), .title)
        body.air()
        if let hint = question.hint { body.add(interview.shown(hint), .quiet) }
        if !question.support.isEmpty {
            let offer = wording[field.takesLetters ? .helpForThisScreenTyping : .helpForThisScreen]
            body.add(offer, .quiet, press: .help)
        }
        body.gap()
        switch field {
        case .reading: body.add(paragraphs: question.paragraphs.map(interview.shown))
        case .choices(let choices):
            addChoices(to: &body)
            if !choices.isSingle {
                body.gap()
                body.add(wording.chosen(choices.chosen.count, of: question.atMost), .quiet)
            }
        case .ranking(let ranking): add(ranking, to: &body)
        case .row(let row, _, _):
            body.add(wording.row(row + 1, of: question.rows.count), .quiet)
            body.add(interview.shown(question.rows[row].statement), .title)
            body.gap()
            addChoices(to: &body)
        case .writing(let text):
            if question.kind == .number {
                body.add(numberHint(of: question), .quiet)
            }
            add(text, to: &body)
        case .writeIn(let text, _, _, let waiting):
            body.add(writeInPrompt(of: question, waiting))
            add(text, to: &body)
        case .review: break
        }
    }

    private func addChoices(to body: inout Body) {
        let choices: ChoiceField
        switch field {
        case .choices(let field), .row(_, let field, _): choices = field
        default: return
        }
        let digits = choices.items.compactMap { $0.shownNumber.map { "\($0)".count } }.max() ?? 0
        for (index, item) in choices.items.enumerated() {
            let isChosen = choices.chosen.contains(item.code)
            let box = choices.isSingle ? (isChosen ? glyphs.picked : "( )") : (isChosen ? "[x]" : "[ ]")
            body.add(
                [item.label], mark: mark(item, digits: digits, box), isFocused: index == choices.focus,
                press: .item(index))
        }
    }

    private func mark(_ item: ChoiceField.Item, digits: Int, _ box: String) -> String {
        if digits == 0 { return box + " " }
        let number = item.shownNumber.map(String.init) ?? ""
        return String(repeating: " ", count: digits - number.count) + number + " " + box + " "
    }

    private func add(_ ranking: RankField, to body: inout Body) {
        for (index, item) in ranking.items.enumerated() {
            body.add(
                [item.label], mark: mark(item, digits: 1, Wording.place(ranking.place(of: item))),
                isFocused: index == ranking.focus, press: .item(index))
        }
        body.gap()
        body.add(wording.chosen(ranking.order.count, of: ranking.places), .quiet)
        body.gap()
        body.add([wording[.goOn]], isFocused: ranking.isOnGoOn, press: .goOn)
    }

    private func add(_ text: TextField, to body: inout Body) {
        if text.keepsEarlier { body.add(wording[.keepsEarlier], .quiet) }
        body.add(text, glyphs, page: direction)
        if text.kind != .number { body.add(wording(.room, text.room), .quiet) }
        body.add([wording[.goOn]], isFocused: !text.isWriting, press: .goOn)
    }
}
