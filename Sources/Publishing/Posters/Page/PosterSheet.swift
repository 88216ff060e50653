/// What a poster is laid out on.
package enum PosterSheet: String, CaseIterable, Hashable, Sendable {
    /// A flyer, with help on its back.
    case a5
    case a4
    case a3
    /// A4 with slips at its foot to tear off, each with where help is and nothing else.
    case strips
    /// A square picture for social media.
    case social
    /// A wide screen in a corridor or a waiting room.
    case screen

    /// The width and the height, as a style sheet has them. A screen's are in its own pixels.
    var size: (width: String, height: String) {
        switch self {
        case .a5: ("148mm", "210mm")
        case .a4, .strips: ("210mm", "297mm")
        case .a3: ("297mm", "420mm")
        case .social: ("1080px", "1080px")
        case .screen: ("1920px", "1080px")
        }
    }

    /// The template of its page.
    var template: String {
        switch self {
        case .a4, .a3: "poster"
        case .a5: "poster-flyer"
        case .strips: "poster-strips"
        case .social: "poster-social"
        case .screen: "poster-screen"
        }
    }

    /// Whether people look at it on a screen, where no pen and no scissors come near it.
    var isForScreens: Bool { self == .social || self == .screen }

    /// The sheets of paper, or the pictures, that one poster takes, without the list of what a draft lacks.
    var pageCount: Int { self == .a5 ? 2 : 1 }

    /// How large the words are where no browser can be asked, so that every shipped poster fits, in fonts as wide as any of
    /// those that the style sheet names; tried on all of them.
    var safeFit: Double {
        switch self {
        case .a5, .screen, .social: 0.88
        case .a4, .a3, .strips: 0.82
        }
    }

    /// How many services there is room for. The first ones are the most urgent.
    var serviceLimit: Int {
        switch self {
        case .a3: 6
        case .a4: 5
        case .a5, .strips, .screen: 3
        // Three lines that can be read on a phone.
        case .social: 2
        }
    }

    /// How many of them have a code beside them. A phone cannot scan its own screen.
    var codeLimit: Int {
        switch self {
        case .a3, .a4, .screen: 3
        case .a5, .strips: 2
        case .social: 0
        }
    }
}
