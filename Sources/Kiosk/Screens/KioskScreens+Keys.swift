import Interview
import Questionnaire

/// The keys that the foot of a screen lists: those that do something there.
extension KioskScreens {
    /// Each key with what it does.
    ///
    /// - Parameter isLong: whether the body is longer than the screen.
    func keys(isLong: Bool) -> [(String, String)] {
        let reading = isLong ? [Wording.keyRead] : []
        if isAskingIfThere { return [Wording.keyAnyBack, Wording.keyLeave] }
        if isShowingHelp { return [Wording.keyAnyBack] + reading + [Wording.keyLeave] }
        switch interview.place {
        case .welcome, .left: return [Wording.keyEnter] + reading + [Wording.keyHelp, Wording.keyLeave]
        case .consent: return [Wording.keyMove, Wording.keyEnter, Wording.keyBack, Wording.keyHelp, Wording.keyLeave]
        case .review: return [Wording.keyMove, Wording.keyPick, Wording.keyBack, Wording.keyHelp, Wording.keyLeave]
        case .ending: return [Wording.keyFinish] + reading + [Wording.keyBack, Wording.keyLeave]
        case .submitted: return [Wording.keyFinish] + reading
        case .question: return fieldKeys(reading)
        }
    }

    private func fieldKeys(_ reading: [(String, String)]) -> [(String, String)] {
        let skip = interview.question?.isRequired == true ? [] : [Wording.keySkip]
        let common = [Wording.keyBack] + skip + [Wording.keyDecline, Wording.keyHelp, Wording.keyLeave]
        switch field {
        case .reading: return [Wording.keyEnter] + reading + [Wording.keyBack, Wording.keyHelp, Wording.keyLeave]
        case .choices(let choices) where !choices.isSingle:
            return [Wording.keyMove, Wording.keyToggle, Wording.keyEnter] + common
        case .choices, .row: return [Wording.keyMove, Wording.keyEnter] + common
        case .ranking(let ranking):
            let enter = ranking.isFull || ranking.isOnGoOn ? Wording.keyEnter : Wording.keyPlace
            return [Wording.keyMove, enter, Wording.keyTakeBack] + common
        case .writing(let text), .writeIn(let text, _, _, _):
            if !text.isWriting { return [Wording.keyEnter, Wording.keyTabWrite] + common }
            switch text.kind {
            case .number: return [Wording.keyEnter] + common
            case .line:
                return [Wording.keyEnter, Wording.keyTabMore, Wording.keyHelpTyping, Wording.keyLeaveTyping]
            case .lines:
                return [Wording.keyNewLine, Wording.keyTabGoOn, Wording.keyHelpTyping, Wording.keyLeaveTyping]
            }
        case .review: return []
        }
    }
}
