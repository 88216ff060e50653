/// Turns diagnostics into words for people or into JSON for programs. There is no other printer.
package struct DiagnosticPrinter: Sendable {
    /// The files whose lines may be shown, by the name that the diagnostics use.
    private let files: [String: SourceFile]
    private let usesColour: Bool

    package init(files: [SourceFile] = [], usesColour: Bool = false) {
        self.files = Dictionary(files.map { ($0.name, $0) }) { _, last in last }
        self.usesColour = usesColour
    }

    /// Writes one diagnostic, ending with a line feed:
    ///
    ///     my.survey:61:10: error: there is no question called "turn-too" [unknown-question]
    ///        61 |     when turn-too has nobody
    ///           |          ^~~~~~~~
    ///           = did you mean "turn-to", on line 49?
    package func print(_ diagnostic: Diagnostic, to output: inout some TextOutputStream) {
        let place = diagnostic.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        let severity = paint(diagnostic.severity.rawValue, diagnostic.severity == .error ? .red : .yellow)
        let message = diagnostic.message.harmless()
        output.write(
            paint("\(diagnostic.file.harmless())\(place): ", .bold) + "\(severity): \(message) [\(diagnostic.id)]\n")
        var margin = "  "
        if let range = diagnostic.range, let line = files[diagnostic.file]?.line(range.start.line) {
            margin = excerpt(of: line, range, to: &output)
        }
        for help in diagnostic.help { output.write("\(margin)= \(help.harmless())\n") }
        for note in diagnostic.notes {
            let line = note.range.map { " (line \($0.start.line))" } ?? ""
            output.write("\(margin)= \(note.message.harmless())\(line)\n")
        }
    }

    package func print(_ diagnostics: [Diagnostic], to output: inout some TextOutputStream) {
        for diagnostic in diagnostics { print(diagnostic, to: &output) }
    }

    /// Writes the line with the place underlined, and gives back the margin for what follows it.
    private func excerpt(
        of line: Substring, _ range: SourceRange, to output: inout some TextOutputStream
    ) -> String {
        // A line that fills the screen helps nobody; the window keeps the place in sight.
        let widest = 100
        // A line may be as long as a file; what lies behind the window does not matter.
        let characters = Array(line.prefix(range.start.column + widest))
        let column = min(range.start.column, characters.count + 1)
        let first = max(0, min(column - 1 - widest / 2, characters.count - widest))
        let shown = String(characters[first..<min(characters.count, first + widest)]).harmless()
        let number = String(range.start.line)
        let padding = String(repeating: " ", count: max(5 - number.count, 0))
        let margin = padding + String(repeating: " ", count: number.count) + " "
        output.write("\(padding)\(paint(number, .dim)) | \(shown)\n")

        let last = range.end.line == range.start.line ? range.end.column : characters.count + 1
        let room = max(1, min(last, first + widest + 1) - column)
        let underline = "^" + String(repeating: "~", count: room - 1)
        let indent = characters[first..<min(column - 1, characters.count)]
            .map { String(repeating: " ", count: TerminalWidth.of($0)) }.joined()
        output.write("\(margin)| \(indent)\(paint(underline, .red))\n")
        return margin
    }

    private func paint(_ text: String, _ style: Style) -> String {
        usesColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    private enum Style: Int {
        case bold = 1
        case dim = 2
        case red = 31
        case yellow = 33
    }
}
