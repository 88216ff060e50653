import Interview
import Questionnaire
import Screen

/// Who to turn to, one key away from everywhere.
extension KioskScreens {
    /// F1 everywhere, and H where no letter can be written.
    func asksForHelp(_ key: Key) -> Bool { key == .help || (key.letter == "h" && takesCommands) }

    mutating func showHelp() {
        if !asides.contains(.help) { helpPage = 0 }
        open(.help)
    }

    mutating func pressInHelp(_ key: Key) {
        if asksForLook(key) { return showLook() }
        let pages = helpPages.count
        switch key {
        case .down, .right, .tab, .pageDown, .character(" "): if pages > 1 { return turn(to: helpPage + 1, of: pages) }
        case .up, .left, .backTab, .pageUp: if pages > 1 { return turn(to: helpPage - 1, of: pages) }
        default: break
        }
        // Help was looked at, so it need not be offered any longer.
        offer = nil
        closeAside()
    }

    private mutating func turn(to page: Int, of pages: Int) { helpPage = min(max(0, page), pages - 1) }

    // MARK: What stands on the screen

    /// The pages at this size; the first service of each can be read at once.
    var helpPages: HelpPages {
        let keys = lines(of: Self.helpKeysOfSeveral + voiceKeys)
        let foot = 1 + (size.isRoomy ? 1 : 0) + keys.count
        return HelpPages(
            of: help.inOrder(for: interview, offer), in: wording, glyphs: glyphs, width: size.textWidth,
            height: size.height - bodyTop - foot)
    }

    private static let helpKeysOfSeveral: [FootKey] = [.turnPage, .otherBack, .leave, .look]

    var helpKeys: [FootKey] { helpPages.count > 1 ? Self.helpKeysOfSeveral : [.anyBack, .leave, .look] }

    var helpProgress: String {
        let pages = helpPages
        return pages.count > 1 ? wording.page(pages.shown(helpPage) + 1, of: pages.count) : ""
    }

    /// What stands at the foot while no key has to be answered: who comes on the next page of help, or the
    /// offer of help.
    var remark: [StyledLine] {
        if isAskingIfThere || isShowingLook { return [StyledLine()] }
        if isShowingHelp {
            let next =
                helpPages.name(after: helpPage).map {
                    "\(glyphs.below) \(wording(.nextHelp, ["name": $0]))"
                } ?? ""
            return [StyledLine(next.wrapped(to: size.textWidth)[0], .title, press: next.isEmpty ? nil : .down)]
        }
        guard let offer, offer.isSaid(in: interview) else { return [StyledLine()] }
        let sentence = wording[field.takesLetters ? .offerTyping : .offer]
        return [StyledLine](wrapping: sentence, to: size.textWidth, press: .help)
    }
}
