import Interview
import Questionnaire
import Screen

/// The keys that the foot of a screen lists: those that do something there.
extension KioskScreens {
    /// Each key with what it does.
    ///
    /// - Parameter isLong: whether the body is longer than the screen.
    func keys(isLong: Bool) -> [FootKey] {
        let reading: [FootKey] = isLong ? [.readOn] : []
        if let staff { return keys(of: staff, isLong: isLong) }
        if isAskingIfThere { return [.anyBack, .leave] }
        if isShowingHelp { return helpKeys }
        if isChoosingLanguage { return [.move, .goOn, .help, .leave] }
        switch interview.place {
        case .welcome, .left:
            // Back is where the language is chosen.
            return [.goOn] + reading + (languages.count > 1 ? [.back] : []) + [.help, .leave]
        case .consent: return [.move, .goOn, .back, .help, .leave]
        case .review: return [.move, .pick, .back, .help, .leave]
        case .ending: return [.finish] + reading + [.back, .help, .leave]
        case .submitted: return [.finish] + reading + [.help]
        case .question: return fieldKeys(reading)
        }
    }

    private func keys(of place: StaffPlace, isLong: Bool) -> [FootKey] {
        switch place {
        case .typing: (isHeldUp ? [] : [.goOn]) + [.escapeBack]
        case .checking, .leaving: []
        case .inside: [.move, .pick] + (isLong ? [.pageOn] : []) + [.escapeBack]
        }
    }

    private func fieldKeys(_ reading: [FootKey]) -> [FootKey] {
        let skip: [FootKey] = interview.question?.isRequired == true ? [] : [.skip]
        let common = [.back] + skip + [.decline, .help, .leave]
        switch field {
        case .reading: return [.goOn] + reading + [.back, .help, .leave]
        case .choices(let choices) where !choices.isSingle:
            return [.move, .toggle, .goOn] + common
        case .choices, .row: return [.move, .goOn] + common
        case .ranking(let ranking):
            let enter: FootKey = ranking.isFull || ranking.isOnGoOn ? .goOn : .placeNext
            return [.move, enter] + (ranking.order.isEmpty ? [] : [.takeBack]) + common
        case .writing(let text), .writeIn(let text, _, _, _):
            if !text.isWriting { return [.goOn, .tabWrite] + common }
            let undo: [FootKey] = text.canUndo && size.isRoomy && size.textWidth > 60 ? [.undo] : []
            switch text.kind {
            case .number: return [.goOn] + common
            case .line:
                return [.goOn, .tabMore] + undo + [.helpWhileTyping, .leaveWhileTyping]
            case .lines:
                return [.newLine, .tabGoOn] + undo + [.helpWhileTyping, .leaveWhileTyping]
            }
        case .review: return []
        }
    }
}
