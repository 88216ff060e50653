import Interview
import Questionnaire

/// The keys that the foot of a screen lists: those that do something there.
extension KioskScreens {
    var keys: [(String, String)] {
        if isAskingIfThere { return [Wording.keyAnyBack, Wording.keyLeave] }
        if isShowingHelp { return [Wording.keyAnyBack, Wording.keyRead, Wording.keyLeave] }
        switch interview.place {
        case .welcome, .left:
            return [Wording.keyEnter, Wording.keyRead, Wording.keyHelp, Wording.keyLeave]
        case .consent: return [Wording.keyMove, Wording.keyEnter, Wording.keyBack, Wording.keyHelp, Wording.keyLeave]
        case .review: return [Wording.keyMove, Wording.keyPick, Wording.keyBack, Wording.keyHelp, Wording.keyLeave]
        case .ending: return [Wording.keyFinish, Wording.keyRead, Wording.keyBack, Wording.keyLeave]
        case .submitted: return [Wording.keyFinish, Wording.keyRead]
        case .question: return fieldKeys
        }
    }

    private var fieldKeys: [(String, String)] {
        let skip = interview.question?.isRequired == true ? [] : [Wording.keySkip]
        let common = [Wording.keyBack] + skip + [Wording.keyDecline, Wording.keyHelp, Wording.keyLeave]
        switch field {
        case .reading: return [Wording.keyEnter, Wording.keyRead, Wording.keyBack, Wording.keyHelp, Wording.keyLeave]
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
