import Interview
import Screen

/// How everything should look: the colours and the layout, one key away from everywhere.
extension KioskScreens {
    /// F2 everywhere, and L where no letter can be written.
    func asksForLook(_ key: Key) -> Bool { key == .look || (key.letter == "l" && takesCommands) }

    mutating func showLook() {
        lookFocus = lookChoices.firstIndex { $0.stands(in: look) } ?? 0
        open(.look)
    }

    mutating func pressInLook(_ key: Key) {
        let count = lookChoices.count
        switch key {
        case .down, .tab: lookFocus = (lookFocus + 1) % count
        case .up, .backTab: lookFocus = (lookFocus + count - 1) % count
        case .home: lookFocus = 0
        case .end: lookFocus = count - 1
        case .enter, .character(" "): chooseLook(lookFocus)
        case .item(let index): chooseLook(index)
        case _ where asksForHelp(key): showHelp()
        default: if let digit = key.digit { chooseLook(digit - 1) } else { closeAside() }
        }
    }

    private mutating func chooseLook(_ index: Int) {
        guard lookChoices.indices.contains(index) else { return message = wording[.notOneOfThese] }
        lookFocus = index
        lookChoices[index].change(&look)
    }

    // MARK: What stands on the screen

    /// What can be chosen, in groups with their names.
    var lookGroups: [(name: KioskPhrase, choices: [LookChoice])] { LookChoice.groups(hasColours: hasColours) }

    /// What can be chosen, from the top.
    var lookChoices: [LookChoice] { lookGroups.flatMap(\.choices) }

    static let lookKeys: [FootKey] = [.move, .pick, .otherBack, .help, .leave]

    func addLook(to body: inout Body) {
        body.add(wording[.howToLook], .title)
        var index = 0
        for group in lookGroups {
            body.gap()
            body.add(wording[group.name], .quiet)
            for choice in group.choices {
                let box = choice.stands(in: look) ? glyphs.picked : "( )"
                body.add(
                    [wording[choice.phrase]], mark: "\(index + 1) \(box) ", isFocused: index == lookFocus,
                    press: .item(index))
                index += 1
            }
        }
    }
}
