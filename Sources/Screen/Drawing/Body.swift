import Questionnaire

/// What stands between the head and the foot of a screen. It can be longer than the screen.
package struct Body {
    package let width: Int
    private let layout: Layout
    /// Whether all of it fits the screen also with air in it.
    private let hasRoom: Bool
    package private(set) var lines: [StyledLine] = []
    /// The lines that have to be in sight.
    package var focus: Range<Int>?
    /// Where text is typed, counted from the first line of the body.
    package var cursor: Frame.Spot?

    package init(width: Int, layout: Layout = .standard, hasRoom: Bool = true) {
        self.width = width
        self.layout = layout
        self.hasRoom = hasRoom
    }

    package mutating func add(_ line: StyledLine) { lines.append(line) }

    package mutating func gap() {
        if lines.last.map({ !$0.runs.isEmpty }) ?? false { lines.append(StyledLine()) }
    }

    /// An empty line where the layout wants one and there is room for it.
    package mutating func air() {
        if layout == .large, hasRoom { gap() }
    }

    /// - Parameter press: the key that a press on the text stands for.
    package mutating func add(_ text: String, _ style: Style = .plain, press: Key? = nil) {
        guard !text.isEmpty else { return }
        let blocks = layout == .large ? text.sentences.map(String.init) : [text]
        for (index, block) in blocks.enumerated() {
            // What may be read or not gives its air to what is asked.
            if index > 0, style != .quiet || hasRoom { gap() }
            lines += [StyledLine](wrapping: block, style, to: width, press: press)
        }
    }

    /// Paragraphs with an empty line between and after.
    package mutating func add(paragraphs: [String], _ style: Style = .plain) {
        for paragraph in paragraphs where !paragraph.isEmpty {
            add(paragraph, style)
            gap()
        }
    }

    /// Something that can have the focus: a mark in front, then its words, hanging.
    ///
    /// - Parameter press: the key that a press on any line of it stands for.
    package mutating func add(_ words: [String], mark: String = "", isFocused: Bool, press: Key? = nil) {
        air()
        let start = lines.count
        let blanks = String(repeating: " ", count: TerminalWidth.of(mark) + 2)
        for (index, text) in words.enumerated() {
            let style: Style = isFocused ? .focus : .plain
            let rest = index > 0 ? blanks + "  " : blanks
            for (row, words) in [StyledLine](wrapping: text, style, to: width - rest.count).enumerated() {
                let start = row + index > 0 ? rest : (isFocused ? "> " : "  ") + mark
                var line = StyledLine(start, style, direction: .ofPage, press: press)
                line.add(words)
                lines.append(line)
            }
        }
        if isFocused { focus = start..<lines.count }
    }
}
