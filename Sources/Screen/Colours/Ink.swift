/// What a style is drawn with: numbers of colours as the terminal counts them.
package struct Ink: Hashable, Sendable {
    package var text: Int
    package var ground: Int
    /// With 8 or 16 colours many terminals show bold text in the brighter colour of the same name.
    package var isBold: Bool

    init(_ text: Int, on ground: Int, isBold: Bool = false) {
        self.text = text
        self.ground = ground
        self.isBold = isBold
    }
}
