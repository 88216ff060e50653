/// Of which themes it may be told how many only deny them.
///
/// Those who deny a theme and those who do not are the two parts of a count that stands there too, so neither may be few.
/// Whoever does not only deny a part of a theme does not only deny the theme. So with both numbers of both themes, those
/// who affirm the whole and not its part are known, and they may not be few either; then it is not told of the part.
/// Nothing else follows: what is then known of who denies the one and speaks of the other has room for a threshold of people.
struct DeniedDisclosure {
    /// By theme.
    private(set) var hidden: [Bool]

    /// - Parameters:
    ///   - mask: what is hidden of the counts of the themes.
    ///   - wholes: by theme, the places of those that it is a part of.
    init(_ counts: ThemeCounts, _ mask: ItemMask, of wholes: [[Int]], for release: Release) {
        let affirmed = zip(counts.counts, counts.denied).map { $0 - $1 }
        hidden = counts.counts.indices.map { theme in
            mask.answered || mask.counts[theme] || release.hides(counts.denied[theme]) || release.hides(affirmed[theme])
        }
        for theme in hidden.indices where !hidden[theme] {
            hidden[theme] = wholes[theme].contains { !hidden[$0] && release.hides(affirmed[$0] - affirmed[theme]) }
        }
    }
}
