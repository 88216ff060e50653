import Interview
import Questionnaire
import Screen

/// The keys that the foot of a screen lists: those that do something there.
extension KioskScreens {
    /// Each key with what it does.
    ///
    /// - Parameter isLong: whether the body is longer than the screen.
    func keys(isLong: Bool) -> [FootKey] {
        let all = allKeys(isLong: isLong)
        guard look.layout == .large, !showsAllKeys, !isBelowText else { return all + voiceKeys }
        let needed = all.filter(\.isNeeded)
        return (needed.count == all.count ? all : needed + [.allKeys]) + voiceKeys
    }

    /// K, where some keys are left out.
    func asksForAllKeys(_ key: Key) -> Bool {
        key.letter == "k" && !field.takesLetters && keys(isLong: false).contains(.allKeys)
    }

    /// Whoever has left a text by Tab was promised the other keys.
    private var isBelowText: Bool { field.textField.map { !$0.isWriting } ?? false }

    private func allKeys(isLong: Bool) -> [FootKey] {
        let reading: [FootKey] = isLong ? [.readOn] : []
        if let staff { return keys(of: staff, isLong: isLong) }
        if isAskingIfThere { return [.anyBack, .leave] }
        if isShowingHelp { return helpKeys }
        if isShowingLook { return Self.lookKeys }
        if isChoosingLanguage { return [.move, .goOn, .help, .leave, .look] }
        switch interview.place {
        case .welcome, .left:
            // Back is where the language is chosen.
            return [.goOn] + reading + (languages.count > 1 ? [.back] : []) + [.help, .leave, .look]
        case .consent: return [.move, .goOn, .back, .help, .leave, .look]
        case .review: return [.move, .pick, .back, .help, .leave, .look]
        case .ending: return [.finish] + reading + [.back, .help, .leave, .look]
        case .submitted: return [.finish] + reading + [.help, .look]
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
        let common = [.back] + skip + [.decline, .help, .leave, .look]
        switch field {
        case .reading: return [.goOn] + reading + [.back, .help, .leave, .look]
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
                return [.goOn, .tabMore] + undo + [.helpWhileTyping, .leaveWhileTyping, .lookWhileTyping]
            case .lines:
                return [.newLine, .tabGoOn] + undo + [.helpWhileTyping, .leaveWhileTyping, .lookWhileTyping]
            }
        case .review: return []
        }
    }
}
