extension Text {
    /// The text between quotes, as a survey file writes it.
    var quoted: String {
        "\"" + source.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The text in lines of at most `width` cells, broken only where one blank stands for the break, so
    /// that the lines read again are the same text. A word that is wider has a line of its own.
    func lines(ofWidth width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var cells = 0
        for word in breakableWords {
            let wordCells = TerminalWidth.of(word)
            if lines.isEmpty, line.isEmpty {
                (line, cells) = (String(word), wordCells)
            } else if cells + 1 + wordCells <= width {
                line += " \(word)"
                cells += 1 + wordCells
            } else {
                lines.append(line)
                (line, cells) = (String(word), wordCells)
            }
        }
        lines.append(line)
        return lines
    }

    /// The text cut at the blanks where a line may end: the end of a line loses its blanks, so none may
    /// stand before the cut.
    private var breakableWords: [Substring] {
        var words: [Substring] = []
        var start = source.startIndex
        var previous: Character = " "
        for index in source.indices {
            let character = source[index]
            if character == " ", !previous.isWhitespace, source.index(after: index) < source.endIndex {
                words.append(source[start..<index])
                start = source.index(after: index)
            }
            previous = character
        }
        return words + [source[start...]]
    }
}

extension [Identifier] {
    /// The words with commas between them.
    var listed: String { map(\.name).joined(separator: ", ") }
}
