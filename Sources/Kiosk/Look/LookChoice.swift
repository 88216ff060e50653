import Screen

/// What can be chosen about the look of the screens.
enum LookChoice: Hashable {
    case theme(Theme)
    case layout(Layout)

    /// All there is to choose, in groups of which each has one that stands.
    ///
    /// - Parameter hasColours: without them a theme would change nothing.
    static func groups(hasColours: Bool) -> [(name: KioskPhrase, choices: [LookChoice])] {
        let themes = (name: KioskPhrase.lookColours, choices: Theme.allCases.map(LookChoice.theme))
        let layouts = (name: KioskPhrase.lookText, choices: Layout.allCases.map(LookChoice.layout))
        return hasColours ? [themes, layouts] : [layouts]
    }

    var phrase: KioskPhrase {
        switch self {
        case .theme(.light): .themeLight
        case .theme(.dark): .themeDark
        case .theme(.contrast): .themeContrast
        case .layout(.standard): .layoutStandard
        case .layout(.large): .layoutLarge
        }
    }

    func stands(in look: Look) -> Bool {
        switch self {
        case .theme(let theme): look.theme == theme
        case .layout(let layout): look.layout == layout
        }
    }

    func change(_ look: inout Look) {
        switch self {
        case .theme(let theme): look.theme = theme
        case .layout(let layout): look.layout = layout
        }
    }
}
