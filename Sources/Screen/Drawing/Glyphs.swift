/// The marks that are not letters, for terminals that have them and for those that have only ASCII.
package struct Glyphs: Hashable, Sendable {
    package var picked: String
    package var rule: String
    package var corners: [String]
    package var side: String
    package var above: String
    package var below: String
    /// Whether half blocks show, which large digits and QR codes are made of.
    package var hasBlocks: Bool

    package static let unicode = Glyphs(
        picked: "(•)", rule: "─", corners: ["┌", "┐", "└", "┘"], side: "│", above: "↑", below: "↓",
        hasBlocks: true)
    package static let ascii = Glyphs(
        picked: "(*)", rule: "-", corners: ["+", "+", "+", "+"], side: "|", above: "^", below: "v",
        hasBlocks: false)
}
