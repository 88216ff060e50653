import Questionnaire

extension String {
    /// As much of the text as fits, by the measure of curses, which counts scalar by scalar: a joined
    /// emoji is as wide there as its parts. A line that is too long would run on in the next row.
    func fitting(_ room: inout Int) -> String {
        var fitting = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let width = TerminalWidth.of(Character(scalar))
            guard width <= room else { break }
            room -= width
            fitting.append(scalar)
        }
        return String(fitting)
    }
}
