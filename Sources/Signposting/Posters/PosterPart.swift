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
        case bullets([String])
        /// What to do, numbered.
        case steps([String])
        case helpLine(HelpLine)
    }

    package let kind: Kind
    package let heading: String
    package let blocks: [Block]
}
