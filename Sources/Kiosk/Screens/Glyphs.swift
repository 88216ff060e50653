/// The marks that are not letters, for terminals that have them and for those that have only ASCII.
package struct Glyphs: Hashable, Sendable {
    var picked: String
    var rule: String
    var corners: [String]
    var side: String
    var above: String
    var below: String

    package static let unicode = Glyphs(
        picked: "(•)", rule: "─", corners: ["┌", "┐", "└", "┘"], side: "│", above: "↑", below: "↓")
    package static let ascii = Glyphs(
        picked: "(*)", rule: "-", corners: ["+", "+", "+", "+"], side: "|", above: "^", below: "v")
}
