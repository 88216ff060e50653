import Interview

/// Undoing, whole words, and what is pasted.
extension TextField {
    /// Acts on a key that is for writing.
    package mutating func edit(with key: Key, width: Int) {
        switch key {
        case .wordLeft: move(to: wordStart)
        case .wordRight: move(to: wordEnd)
        case .lineStart: moveToLineStart(width: width)
        case .lineEnd: moveToLineEnd(width: width)
        case .textStart: move(to: 0)
        case .textEnd: move(to: characters.count)
        case .removeWord: replace(wordStart..<cursor, with: [], by: .once)
        case .removeToLineStart: replace(lineStart..<cursor, with: [], by: .once)
        case .removeToLineEnd: replace(cursor..<lineEnd, with: [], by: .once)
        case .undo: undo()
        case .redo: redo()
        default: break
        }
    }

    // MARK: Undoing

    package var canUndo: Bool { history.canUndo }

    private mutating func undo() {
        guard let step = history.undo() else { return }
        characters.replaceSubrange(step.place..<step.place + step.written.count, with: step.removed)
        cursor = step.cursor
    }

    private mutating func redo() {
        guard let step = history.redo() else { return }
        characters.replaceSubrange(step.place..<step.place + step.removed.count, with: step.written)
        cursor = step.place + step.written.count
    }

    // MARK: Words and lines

    /// Behind the line end before the cursor, and before the one behind it.
    private var lineStart: Int { characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
    private var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

    /// Where the word before the cursor begins. A word is a run of letters, digits and the marks on them.
    private var wordStart: Int {
        let end = characters[..<cursor].lastIndex(where: \.isWordPart) ?? -1
        return characters[..<max(0, end)].lastIndex { !$0.isWordPart }.map { $0 + 1 } ?? 0
    }

    /// Where the word behind the cursor ends.
    private var wordEnd: Int {
        guard let start = characters[cursor...].firstIndex(where: \.isWordPart) else { return characters.count }
        return characters[start...].firstIndex { !$0.isWordPart } ?? characters.count
    }

    // MARK: Pasting

    /// What became of a paste.
    package enum Pasted {
        case whole
        /// The end of it did not fit.
        case cut
        /// It holds what cannot stand here, or nothing fits; the text is as it was.
        case nothing
    }

    /// Writes what was pasted at the cursor, as one step. Control characters are left out, and line ends become
    /// blanks where there is one line.
    package mutating func paste(_ pasted: String) -> Pasted {
        var text = TypedText.harmless(pasted, keepingLines: kind == .lines)
        if kind == .number { text = TypedText.cleaned(text, keepingLines: false) }
        var new = text.map(\.bounded)
        guard !new.isEmpty, new.allSatisfy(canStand) else { return .nothing }
        // What is pasted may make one character with what stands before it or behind.
        let before = cursor > 0 ? [characters[cursor - 1]] : []
        let behind = cursor < characters.count ? [characters[cursor]] : []
        let range = cursor - before.count..<cursor + behind.count
        var whole = joined(before, new, behind)
        let isWhole = characters.count - range.count + whole.count <= limit
        if !isWhole {
            new = Array(new.prefix(room))
            whole = joined(before, new, behind)
        }
        guard !new.isEmpty else { return .nothing }
        let end = range.upperBound - cursor
        if Array(whole.prefix(before.count)) == before, Array(whole.suffix(end)) == behind {
            replace(cursor..<cursor, with: Array(whole.dropFirst(before.count).dropLast(end)), by: .once)
        } else {
            replace(range, with: whole, by: .once)
            cursor -= end
        }
        return isWhole ? .whole : .cut
    }

    private func joined(_ before: [Character], _ new: [Character], _ behind: [Character]) -> [Character] {
        (String(before) + String(new) + String(behind)).map(\.bounded)
    }
}

extension Character {
    /// Whether it belongs to a word. A letter brings its marks along.
    fileprivate var isWordPart: Bool {
        isLetter || isNumber
            || unicodeScalars.first.map { [.nonspacingMark, .spacingMark].contains($0.properties.generalCategory) }
                ?? false
    }

    /// The character without the marks that are more than any language or emoji needs.
    fileprivate var bounded: Character {
        guard unicodeScalars.count > TextField.mostScalars else { return self }
        return Character(String(String.UnicodeScalarView(unicodeScalars.prefix(TextField.mostScalars))))
    }
}
