import Questionnaire

/// What a piece of a line is, from which the terminal makes attributes and colours.
///
/// Nothing is said by a style alone: every screen reads the same as plain text.
package enum Style: Int, CaseIterable, Sendable {
    case plain
    /// A title or a question.
    case title
    /// What may be read or not: hints, the head of the page.
    case quiet
    /// Where the keys act; the line starts with `>` as well.
    case focus
    /// The name of a key.
    case key
    /// What the program answers to a key that did nothing.
    case message
    /// A QR code: dark marks on a light ground, whatever the colours of everything else.
    case code
}

/// One line of a screen, in the order in which it is read.
package struct StyledLine: Hashable, Sendable {
    package struct Run: Hashable, Sendable {
        package var text: String
        package var style: Style
        package var direction = RunDirection.ofLetters
        /// The key that a press on this piece stands for. A ``Key/place(row:column:)`` counts its cells from here.
        package var press: Key?
    }

    package private(set) var runs: [Run] = []
    /// The key that a press anywhere else on this line stands for.
    package var press: Key?

    package init(
        _ text: String = "", _ style: Style = .plain, direction: RunDirection = .ofLetters, press: Key? = nil
    ) {
        add(text, style, direction: direction)
        self.press = press
    }

    package mutating func add(
        _ text: String, _ style: Style = .plain, direction: RunDirection = .ofLetters, press: Key? = nil
    ) {
        if !text.isEmpty { runs.append(Run(text: text, style: style, direction: direction, press: press)) }
    }

    package mutating func add(_ line: StyledLine) { runs += line.runs }

    /// The line without its styles.
    package var text: String { runs.map(\.text).joined() }

    package var width: Int { runs.reduce(0) { $0 + ShapedWidth.of($1.text) } }

    /// The line moved away from the edge where it begins.
    package func indented(by cells: Int) -> StyledLine {
        var line = StyledLine(String(repeating: " ", count: cells), press: press)
        line.add(self)
        return line
    }
}
