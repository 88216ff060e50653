/// Finds names of people by what stands round them: "my name is …", "Mr …", "my friend …", "a boy called …".
///
/// A name is a guess. Who reads the review decides: April, Grace and Will are names and words.
enum NameFinder {
    /// What stands before a name.
    static let starts: Cues = [
        .title, .relation, .nameWord, .calledWord, .introduction, .closing, .polish, .firstName,
    ]

    static func spans(in text: ScannedText) -> [Range<Int>] {
        text.words.indices.flatMap { index -> [Range<Int>] in
            let cues = text.cues(index)
            guard !cues.isDisjoint(with: starts) else { return [] }
            if cues.contains(.title), let name = behindTitle(index, in: text) { return [name] }
            if cues.contains(.relation) { return behindRelation(index, in: text) }
            if cues.contains(.nameWord) { return behindNameWord(index, in: text).map { [$0] } ?? [] }
            if cues.contains(.calledWord) { return behindCalled(index, in: text).map { [$0] } ?? [] }
            if cues.contains(.introduction) { return behindIntroduction(index, in: text).map { [$0] } ?? [] }
            if cues.contains(.closing) { return behindClosing(index, in: text).map { [$0] } ?? [] }
            if cues.contains(.firstName), let name = NameAlone.name(at: index, in: text) { return [name] }
            if cues.contains(.polish) { return behindPolish(index, in: text).map { [$0] } ?? [] }
            return []
        }
    }

    /// "Mr Smith", "mr smith", "Mrs. O'Neill".
    private static func behindTitle(_ index: Int, in text: ScannedText) -> Range<Int>? {
        let gap = text.gap(behind: index)
        guard text.isNextTo(index) || gap.elementsEqual(". ".utf8) || gap.elementsEqual(".".utf8) else { return nil }
        let title = text.text(text.words[index].range)
        // "MS" is an illness, and "miss" is what one does with people who are gone.
        if ["ms", "miss"].contains(title), !text.words[index].startsWithCapital || text.words[index].isAllCapitals {
            return nil
        }
        // "mr khan" has a small letter, and Mrs White a word for a name.
        let isSurname = ["mr", "mrs"].contains(title)
        return NameSpan.name(at: index + 1, in: text, allowing: isSurname ? .anyWord : .surname)
    }

    /// "my friend Jess", "my friends Amy, Zoe and Sam".
    private static func behindRelation(_ index: Int, in text: ScannedText) -> [Range<Int>] {
        guard text.hasCue(.owner, before: index, within: 3) else { return [] }
        var next = index + 1
        let gap = text.gap(behind: index)
        let isAside = gap.elementsEqual(", ".utf8) || gap.elementsEqual(" (".utf8)
        guard text.isNextTo(index) || isAside else { return [] }
        var allowing = NameSpan.Likeness.capitalOrKnown
        if text.text(text.words[next].range) == "is" {
            next += 1
            allowing = .known
        }
        if isAside { allowing = .known }
        var names: [Range<Int>] = []
        while let name = NameSpan.name(at: next, in: text, allowing: allowing) {
            names.append(name)
            guard let following = NameSpan.nextInList(behind: name, in: text) else { break }
            next = following
        }
        return names
    }

    /// "my name is …", "her name's …", "name: …".
    private static func behindNameWord(_ index: Int, in text: ScannedText) -> Range<Int>? {
        var next = index + 1
        guard next < text.words.count else { return nil }
        let word = text.text(text.words[index].range)
        let gap = text.gap(behind: index)
        let isMarked = gap.count <= 3 && gap.contains { ":-=".utf8.contains($0) }
        guard isMarked || text.isNextTo(index) else { return nil }
        if ["is", "was"].contains(text.text(text.words[next].range)) {
            next += 1
            guard text.isNextTo(next - 1) else { return nil }
            return NameSpan.name(at: next, in: text, allowing: .anyWord)
        }
        if isMarked || word == "name's" { return NameSpan.name(at: next, in: text, allowing: .anyWord) }
        // "my names jess"; "Name Chloe Evans" in a form.
        let isStart = index == 0 && text.words[index].startsWithCapital
        let isOwned = word == "names" && text.hasCue(.owner, before: index, within: 1)
        return isStart || isOwned
            ? NameSpan.name(at: next, in: text, allowing: isStart ? .capitalOrKnown : .known) : nil
    }

    /// "a boy called Liam", "I'm called …"; an app that is called Calm stays.
    private static func behindCalled(_ index: Int, in text: ScannedText) -> Range<Int>? {
        guard text.isNextTo(index), index > 0 else { return nil }
        let isPerson = text.hasCue([.person, .relation, .title], before: index, within: 2)
        // "I called Childline" is a call; "I'm called Kai" is a name.
        guard isPerson, text.text(text.words[index - 1].range) != "i" else { return nil }
        if text.cues(index + 1).contains(.title) { return nil }
        let isOwn = ["i'm", "im", "am"].contains(text.text(text.words[index - 1].range))
        return NameSpan.name(at: index + 1, in: text, allowing: isOwn ? .anyWord : .capitalOrKnown)
    }

    /// "I'm Priya", "I am fatima", "this is Daisy", "call me Mo".
    private static func behindIntroduction(_ index: Int, in text: ScannedText) -> Range<Int>? {
        let word = text.text(text.words[index].range)
        guard text.isNextTo(index) else { return nil }
        switch word {
        case "this":
            guard text.text(text.words[index + 1].range) == "is", text.isNextTo(index + 1) else { return nil }
            return NameSpan.name(at: index + 2, in: text, allowing: .known)
        case "call", "calls":
            guard text.text(text.words[index + 1].range) == "me", text.isNextTo(index + 1) else { return nil }
            return NameSpan.name(at: index + 2, in: text, allowing: .capitalOrKnown)
        case "am":
            guard index > 0, text.text(text.words[index - 1].range) == "i" else { return nil }
        default: break
        }
        if let name = NameSpan.name(at: index + 1, in: text, allowing: .known) { return name }
        // "I'm Zed, 14".
        guard let name = NameSpan.name(at: index + 1, in: text, allowing: .capitalOrKnown),
            text.unit(name.upperBound) == UInt8(ascii: ","), text.unit(name.upperBound + 2).isDigit
        else { return nil }
        return name
    }

    /// "love Poppy xx", "from Leo age 11".
    private static func behindClosing(_ index: Int, in text: ScannedText) -> Range<Int>? {
        let gap = text.gap(behind: index)
        guard gap.count <= 2 else { return nil }
        return NameSpan.name(at: index + 1, in: text, allowing: .known)
    }

    /// "mam na imię Kasia", "nazywam się Piotr Zieliński".
    private static func behindPolish(_ index: Int, in text: ScannedText) -> Range<Int>? {
        guard index > 0, ["na", "nazywam"].contains(text.text(text.words[index - 1].range)), text.isNextTo(index) else {
            return nil
        }
        return NameSpan.name(at: index + 1, in: text, allowing: .anyWord)
    }
}
