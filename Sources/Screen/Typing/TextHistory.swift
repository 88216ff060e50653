/// What was done to a text, so that it can be undone and done again.
///
/// It holds what somebody typed, and so lives in the field and goes with it. Characters typed in a row are one step up to
/// the end of a word, and so are characters taken away in a row.
struct TextHistory {
    /// What one or more keys in a row did: these characters came in the place of those.
    struct Edit: Hashable {
        var place: Int
        var removed: [Character]
        var written: [Character]
        /// Where the cursor was before.
        var cursor = 0
    }

    /// What makes keys in a row one step.
    enum Way {
        case writing
        case removing
        /// Always a step of its own: a paste, a word taken away.
        case once
    }

    /// More steps than anybody goes back.
    private static let mostSteps = 200

    /// The most characters that all steps hold together; the oldest are given up for new ones.
    private let mostCharacters: Int
    private var done: [Edit] = []
    private var undone: [Edit] = []
    private var characters = 0
    /// How the last step began, while it can still grow.
    private var growing: Way?

    init(mostCharacters: Int) {
        self.mostCharacters = mostCharacters
    }

    var canUndo: Bool { !done.isEmpty }

    /// Notes a change of the text before it is made.
    mutating func keep(_ edit: Edit, by way: Way, cursor: Int) {
        for step in undone { characters -= step.size }
        undone = []
        var edit = edit
        edit.cursor = cursor
        if growing == way, let last = done.last, let longer = last.followed(by: edit, way) {
            characters += longer.size - last.size
            done[done.count - 1] = longer
        } else {
            characters += edit.size
            done.append(edit)
        }
        growing = way == .once ? nil : way
        while done.count > Self.mostSteps || (characters > mostCharacters && done.count > 1) {
            characters -= done.removeFirst().size
        }
    }

    /// What comes next is a new step.
    mutating func pause() { growing = nil }

    /// The step to undo now.
    mutating func undo() -> Edit? {
        growing = nil
        guard let step = done.popLast() else { return nil }
        undone.append(step)
        return step
    }

    /// The step to do again now.
    mutating func redo() -> Edit? {
        growing = nil
        guard let step = undone.popLast() else { return nil }
        done.append(step)
        return step
    }
}

extension TextHistory.Edit {
    fileprivate var size: Int { removed.count + written.count + 1 }

    /// This edit and the next one as one step; nil where people take them for two.
    fileprivate func followed(by next: Self, _ way: TextHistory.Way) -> Self? {
        var both = self
        switch way {
        case .writing:
            // A character that grew, as by an accent, takes the place of the one that was written before.
            let end = place + written.count
            guard next.place + next.removed.count == end, next.removed.count <= written.count else { return nil }
            if next.removed.isEmpty, written.last?.isWhitespace == true, next.written.first?.isWhitespace == false {
                return nil
            }
            both.written.replaceSubrange(next.place - place..<written.count, with: next.written)
        case .removing:
            guard written.isEmpty, next.written.isEmpty else { return nil }
            if next.place + next.removed.count == place {
                both.place = next.place
                both.removed = next.removed + removed
            } else if next.place == place {
                both.removed += next.removed
            } else {
                return nil
            }
        case .once: return nil
        }
        return both
    }
}
