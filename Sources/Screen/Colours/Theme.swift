/// The colours of all screens together. A respondent can change it.
///
/// The text of every style stands out from its ground by 4.5 to 1 at least, and by 7 to 1 in ``contrast`` (WCAG 2.2, 1.4.3
/// and 1.4.6), whether a terminal has 8 colours or all of them.
package enum Theme: String, CaseIterable, Sendable {
    case light
    case dark
    case contrast

    /// What a style is drawn with.
    package func ink(of style: Style, at depth: ColourDepth) -> Ink {
        switch depth {
        case .eight: inksOfEight[style]
        case .sixteen: inksOfSixteen[style]
        case .indexed: inks[style]
        case .direct:
            Ink(
                Colour(number: inks[style].text).directNumber, on: Colour(number: inks[style].ground).directNumber,
                isBold: inks[style].isBold)
        }
    }

    /// What the few colours of a terminal are best made, where it lets a program choose: as near to what a terminal of
    /// 256 shows as so many colours allow. One that does not obey keeps its own, which do as well.
    package func palette(at depth: ColourDepth) -> [Int: Colour] {
        guard depth == .eight || depth == .sixteen else { return [:] }
        var palette: [Int: Colour] = [:]
        // The ground and the text that there is most of come first. A code has its black and white of its own.
        for style in [Style.plain, .quiet, .title, .focus, .message] {
            let ink = ink(of: style, at: depth)
            for (few, many) in [(ink.text, inks[style].text), (ink.ground, inks[style].ground)]
            where palette[few] == nil {
                palette[few] = Colour(number: many)
            }
        }
        return palette
    }
}
