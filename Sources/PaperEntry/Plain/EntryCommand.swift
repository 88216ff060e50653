/// What can be said at any moment of the plain mode instead of what stands on the paper.
enum EntryCommand: String, CaseIterable {
    case back
    case blank
    case spoiled
    /// Goes on with what stands.
    case keep
    /// At the end of a form, saves it; before, leaves the rest blank.
    case done
    case undo
    case discard
    case help
    case leave

    /// Reads a reply. It has a colon in front, for a letter alone is a code; a blank before the colon makes
    /// it words.
    init?(_ reply: String) {
        let words = reply.split(whereSeparator: \.isWhitespace)
        guard reply.first == ":", words.count == 1 else { return nil }
        self.init(rawValue: words[0].dropFirst().lowercased())
    }
}
