/// One part of a poster under its heading.
package struct PosterPart: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case evidence
        case steps
        /// The red care card.
        case emergency
        /// The care card for NHS 111.
        case urgent
        case camhs
        case others
    }

    package enum Block: Hashable, Sendable {
        case paragraph(String)
        /// Words of a service, which are in English whatever language the poster is in.
        case contact(String)
        case bullets([String])
        /// What to do, numbered.
        case steps([String])
        case helpLine(HelpLine)
    }

    package let kind: Kind
    package let heading: String
    package let blocks: [Block]
}

extension PosterPart {
    /// Everything that is printed.
    var texts: [String] { [kind.rawValue, heading] + blocks.flatMap(\.texts) }
}

extension PosterPart.Block {
    fileprivate var texts: [String] {
        switch self {
        case .paragraph(let text), .contact(let text): [text]
        case .bullets(let texts), .steps(let texts): texts
        case .helpLine(let help):
            [help.name, help.purpose] + help.contacts + [help.terms ?? ""] + help.how + [help.scan?.payload ?? ""]
        }
    }
}
