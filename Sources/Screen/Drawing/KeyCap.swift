/// A key as the foot of a screen names it, with what it does.
package struct KeyCap {
    package let name: String
    package let meaning: String
    /// What a press on it stands for: a key, or for a name of two keys the one and the other.
    package let presses: [Key]

    package init(_ name: String, _ meaning: String, presses: [Key] = []) {
        self.name = name
        self.meaning = meaning
        self.presses = presses
    }

    /// The name in a piece for each of its keys, such as `Page Up,` and ` Page Down`.
    var pieces: [(name: String, press: Key?)] {
        let words = name.split(separator: " ", omittingEmptySubsequences: false)
        guard presses.count == 2, words.count > 1 else { return [(name, presses.last)] }
        let middle = (words.count + 1) / 2
        return [
            (words[..<middle].joined(separator: " "), presses[0]),
            (" " + words[middle...].joined(separator: " "), presses[1]),
        ]
    }
}
