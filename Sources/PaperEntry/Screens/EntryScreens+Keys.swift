import Questionnaire
import Screen

/// The keys that the foot of a screen lists: those that do something there.
extension EntryScreens {
    /// Each key with what it does. A small screen leaves the rare ones to the page of all keys.
    var keys: [(String, String)] {
        if asking != nil { return [EntryWording.keyYes, EntryWording.keyAnyOther] }
        if isShowingKeys { return [EntryWording.keyAnyBack] }
        let ends = (size.isRoomy ? [EntryWording.keyThrowAway] : []) + leaving
        switch field {
        case .consent:
            let undo = session.canTakeBack ? [EntryWording.keyTakeBack] : []
            return [EntryWording.keyTicked, EntryWording.keyNotTicked] + undo + (form.isUntouched ? leaving : ends)
        case .ending: return [EntryWording.keyNext, EntryWording.keyBack] + ends
        case .review(let focus):
            let enter = focus < form.lines.count ? EntryWording.keyCorrect : EntryWording.keySave
            return [enter, EntryWording.keyMove, EntryWording.keyBack] + ends
        case .codes(let codes):
            return [(EntryWording.codes(codes.codes), codes.kind == .one ? EntryWording.answer : EntryWording.tick)]
                + [enter] + questionKeys + ends
        case .row(_, let codes, _):
            return [(EntryWording.codes(codes.codes), EntryWording.answer)] + questionKeys + ends
        case .writing(let text) where text.kind == .number: return [enter] + questionKeys + ends
        case .writing(let text):
            let line = text.kind == .lines ? [EntryWording.keyNewLine] : []
            let rest = size.isRoomy && text.characters.isEmpty ? [EntryWording.keyRest] : []
            return [EntryWording.keyEnter] + line + [EntryWording.keyUp, EntryWording.keyDeclineText] + rest + ends
        case .writeIn: return [EntryWording.keyEnter, EntryWording.keyUp] + ends
        }
    }

    private var leaving: [(String, String)] {
        [EntryWording.keyHelp] + (size.isRoomy ? [EntryWording.keyLeave] : [])
    }

    private var enter: (String, String) {
        form.given == nil ? EntryWording.keyEnter : EntryWording.keyKeep
    }

    /// The keys that mean the same at all questions that are no text.
    private var questionKeys: [(String, String)] {
        let offers = form.question.map { survey.offersDeclining($0.id.name) } ?? false
        return [EntryWording.keyBlank, EntryWording.keySpoiled] + (offers ? [] : [EntryWording.keyDecline])
            + [EntryWording.keyBack] + (size.isRoomy ? [EntryWording.keyRest] : [])
    }
}
