import Interview
import Questionnaire

/// A line, or several lines, that somebody is writing.
package struct TextField {
    /// What can be written.
    package enum Kind {
        case line
        case lines
        case number
    }

    /// More marks on one character than any language or emoji needs.
    private static let mostScalars = 16

    package let kind: Kind
    /// The most characters.
    package let limit: Int
    /// Whether something was written here before. It is not shown again; writing anew replaces it.
    package let keepsEarlier: Bool
    package private(set) var characters: [Character]
    /// The place of the cursor, between two characters.
    package private(set) var cursor: Int
    /// False when the keys act on "Go on" below the text.
    package var isWriting = true

    package init(_ kind: Kind, limit: Int, text: String = "", keepsEarlier: Bool = false) {
        self.kind = kind
        self.limit = limit
        self.keepsEarlier = keepsEarlier
        characters = Array(text)
        cursor = characters.count
    }

    /// What was written, fit to keep.
    package var text: String { TypedText.cleaned(String(characters), keepingLines: kind == .lines) }

    /// How many more characters fit.
    package var room: Int { limit - characters.count }

    /// Writes a character at the cursor.
    ///
    /// - Returns: False when it does not fit or cannot stand here.
    package mutating func write(_ character: Character) -> Bool {
        if kind == .number, character.wholeNumberValue == nil, !".,-".contains(character) { return false }
        if character == "\n" ? kind != .lines : String(character).harmless() != String(character) { return false }
        // Accents and joined emoji come one scalar at a time and make one character with what stands before.
        let before = Array(String(characters[..<cursor]) + String(character))
        guard before.count + characters.count - cursor <= limit else { return false }
        guard let last = before.last, last.unicodeScalars.count <= Self.mostScalars else { return false }
        characters.replaceSubrange(..<cursor, with: before)
        cursor = before.count
        return true
    }

    package mutating func removeBackward() {
        guard cursor > 0 else { return }
        cursor -= 1
        characters.remove(at: cursor)
    }

    package mutating func removeForward() {
        if cursor < characters.count { characters.remove(at: cursor) }
    }

    package mutating func move(by steps: Int) { cursor = min(max(0, cursor + steps), characters.count) }

    /// Moves up or down.
    ///
    /// - Returns: False when there is no further line that way.
    package mutating func moveLine(by steps: Int, width: Int) -> Bool {
        let layout = TextLayout(characters, width: width)
        let spot = layout.spot(of: cursor)
        guard layout.lines.indices.contains(spot.row + steps) else { return false }
        cursor = layout.place(in: spot.row + steps, near: spot.column)
        return true
    }

    package mutating func moveToLineStart(width: Int) {
        let layout = TextLayout(characters, width: width)
        cursor = layout.place(in: layout.spot(of: cursor).row, near: 0)
    }

    package mutating func moveToLineEnd(width: Int) {
        let layout = TextLayout(characters, width: width)
        cursor = layout.place(in: layout.spot(of: cursor).row, near: .max)
    }
}
