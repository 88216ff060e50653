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
    static let mostScalars = 16

    package let kind: Kind
    /// The most characters.
    package let limit: Int
    /// Whether something was written here before. It is not shown again; writing anew replaces it.
    package let keepsEarlier: Bool
    package internal(set) var characters: [Character]
    /// The place of the cursor, between two characters.
    package internal(set) var cursor: Int
    /// False when the keys act on "Go on" below the text.
    package var isWriting = true
    var history: TextHistory

    package init(_ kind: Kind, limit: Int, text: String = "", keepsEarlier: Bool = false) {
        self.kind = kind
        self.limit = limit
        self.keepsEarlier = keepsEarlier
        characters = Array(text)
        cursor = characters.count
        history = TextHistory(mostCharacters: 4 * limit)
    }

    /// What was written, fit to keep.
    package var text: String { TypedText.cleaned(String(characters), keepingLines: kind == .lines) }

    /// How many more characters fit.
    package var room: Int { limit - characters.count }

    /// Writes a character at the cursor.
    ///
    /// - Returns: False when it does not fit or cannot stand here.
    package mutating func write(_ character: Character) -> Bool {
        guard canStand(character) else { return false }
        // Accents and joined emoji come one scalar at a time and make one character with what stands before.
        let start = max(0, cursor - 1)
        let written = Array(String(characters[start..<cursor]) + String(character))
        guard characters.count - (cursor - start) + written.count <= limit else { return false }
        guard let last = written.last, last.unicodeScalars.count <= Self.mostScalars else { return false }
        let isJoined = start < cursor && written.first != characters[start]
        replace((isJoined ? start : cursor)..<cursor, with: isJoined ? written : [character], by: .writing)
        return true
    }

    /// Whether a character is anything that can be written here.
    func canStand(_ character: Character) -> Bool {
        if kind == .number, character.wholeNumberValue == nil, !".,-".contains(character) { return false }
        return character == "\n" ? kind == .lines : String(character).harmless() == String(character)
    }

    /// Puts characters in the place of others, and the cursor behind them.
    mutating func replace(_ range: Range<Int>, with new: [Character], by way: TextHistory.Way) {
        if range.isEmpty, new.isEmpty { return }
        let edit = TextHistory.Edit(place: range.lowerBound, removed: Array(characters[range]), written: new)
        history.keep(edit, by: way, cursor: cursor)
        characters.replaceSubrange(range, with: new)
        cursor = range.lowerBound + new.count
    }

    package mutating func removeBackward() {
        if cursor > 0 { replace(cursor - 1..<cursor, with: [], by: .removing) }
    }

    package mutating func removeForward() {
        if cursor < characters.count { replace(cursor..<cursor + 1, with: [], by: .removing) }
    }

    // MARK: Moving

    package mutating func move(by steps: Int) { move(to: cursor + steps) }

    /// Moves to a place between two characters, or to the nearest there is.
    mutating func move(to place: Int) {
        cursor = min(max(0, place), characters.count)
        history.pause()
    }

    /// Moves up or down.
    ///
    /// - Returns: False when there is no further line that way.
    package mutating func moveLine(by steps: Int, width: Int) -> Bool {
        let layout = TextLayout(characters, width: width)
        let spot = layout.spot(of: cursor)
        guard layout.lines.indices.contains(spot.row + steps) else { return false }
        move(to: layout.place(in: spot.row + steps, near: spot.column))
        return true
    }

    package mutating func moveToLineStart(width: Int) {
        let layout = TextLayout(characters, width: width)
        move(to: layout.place(in: layout.spot(of: cursor).row, near: 0))
    }

    package mutating func moveToLineEnd(width: Int) {
        let layout = TextLayout(characters, width: width)
        move(to: layout.place(in: layout.spot(of: cursor).row, near: .max))
    }

    /// Moves to a cell of the text as it is laid out, or to the nearest place.
    package mutating func move(toRow row: Int, column: Int, width: Int) {
        let layout = TextLayout(characters, width: width)
        let row = min(max(0, row), layout.lines.count - 1)
        move(to: layout.place(in: row, near: column))
    }
}
