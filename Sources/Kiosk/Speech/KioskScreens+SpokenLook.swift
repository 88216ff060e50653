import ReadAloud

/// How everything should look, for the ear.
extension KioskScreens {
    func speakLook(on screen: inout SpokenScreen) {
        screen.page = said(wording[.howToLook])
        var number = 0
        for group in lookGroups {
            screen.page += said(wording[group.name])
            for choice in group.choices {
                number += 1
                screen.page += said("\(number). \(wording[choice.phrase])")
            }
        }
        let choice = lookChoices[lookFocus]
        screen.focus = said(
            wording(choice.stands(in: look) ? .itemChosen : .itemNotChosen, ["label": wording[choice.phrase]]))
    }
}
