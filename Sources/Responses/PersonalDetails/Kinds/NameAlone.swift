/// A known first name with a capital that nothing announces: it counts where a surname, an age, an owner's `'s` or what
/// people do stands behind it. "Jess hit me" tells of somebody; "Ruby red" does not.
enum NameAlone {
    private static let deeds: Set<String> = [
        "said", "says", "told", "tells", "hit", "hits", "helped", "helps", "bullied", "bullies", "is", "was", "has",
        "did",
        "does", "from", "thinks", "made", "makes", "calls", "called", "shouts", "keeps", "never", "always", "and", "in",
        "aged", "age", "hurt", "hurts", "left", "died", "knows", "asked", "who",
    ]
    /// Before the name of a place or of somebody everybody knows.
    private static let honours: Set<String> = ["st", "saint", "king", "queen", "prince", "princess", "lady", "lord"]

    static func name(at index: Int, in text: ScannedText) -> Range<Int>? {
        let word = text.words[index]
        guard word.startsWithCapital, !word.isAllCapitals else { return nil }
        if index > 0, honours.contains(text.text(text.words[index - 1].range)) { return nil }
        guard let name = NameSpan.name(at: index, in: text, allowing: .known) else { return nil }
        if name.upperBound > word.end || text.unit(word.end) == UInt8(ascii: "'") { return name }
        guard index + 1 < text.words.count else { return nil }
        let next = text.words[index + 1]
        if text.isNextTo(index), deeds.contains(text.text(next.range)) { return name }
        let gap = text.gap(behind: index)
        let isAside = gap.elementsEqual(", ".utf8) || gap.elementsEqual(" (".utf8)
        return isAside && next.count == 2 && next.hasDigit && !next.hasLetter ? name : nil
    }
}
