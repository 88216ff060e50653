/// The inks of a theme on one kind of terminal.
struct Inks {
    var plain: Ink
    var title: Ink
    var quiet: Ink
    var message: Ink
    var focus: Ink
    var code: Ink

    subscript(style: Style) -> Ink {
        switch style {
        case .plain: plain
        case .title, .key: title
        case .quiet: quiet
        case .message: message
        case .focus: focus
        case .code: code
        }
    }
}
