import Signposting

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

    /// The pages that one poster takes, without the list of what a draft lacks: those that it should, and those that it may
    /// where there is too much to say. A flyer then has a second back.
    func pageCounts(of poster: Poster) -> ClosedRange<Int> {
        if self != .a5 { return 1...1 }
        return hasSecondBack(for: poster) ? 3...3 : 2...3
    }

    /// Whether a flyer tells the way to CAMHS on a second back. One back is too small where CAMHS has contacts of its own, and
    /// where it lists what nobody has found out, in a language that takes more words for it than English.
    func hasSecondBack(for poster: Poster) -> Bool {
        guard self == .a5, let camhs = poster.part(.camhs) else { return false }
        return camhs.blocks.contains { block in
            switch block {
            case .helpLine(let help): !help.contacts.isEmpty
            case .bullets: poster.language != "en"
            case .paragraph, .contact, .steps: false
            }
        }
    }

    /// How large the words are where no browser can be asked, so that every shipped poster fits, in fonts as wide as any of
    /// those that the style sheet names; tried on all of them.
    var safeFit: PosterFit {
        switch self {
        case .a5: PosterFit(front: 0.88, back: 0.76)
        case .screen: PosterFit(0.88)
        case .a4, .a3, .strips, .social: PosterFit(0.82)
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
