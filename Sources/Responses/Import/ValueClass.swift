/// What sort of thing stands in a cell, for a fault that must not say what stands there.
package enum ValueClass: String, Hashable, Sendable {
    case number = "a number"
    case dateOrTime = "a date or a time"
    case word = "one word"
    case words = "several words"
    case list = "several things with ; between them"
    case longText = "a long text"
    case signs = "signs without letters or digits"

    /// The class of a cell that is not empty.
    init(of cell: String) {
        let text = cell.prefix(201)
        let hasDigit = text.contains(where: \.isNumber)
        let hasLetter = text.contains(where: \.isLetter)
        if text.count > 200 {
            self = .longText
        } else if hasDigit, text.dropFirst().count(where: { "/:-.".contains($0) }) >= 2,
            text.count(where: \.isLetter) <= 4
        {
            self = .dateOrTime
        } else if hasDigit, text.allSatisfy({ $0.isNumber || "+-.,% ".contains($0) }) {
            self = .number
        } else if !hasLetter, !hasDigit {
            self = .signs
        } else if text.contains(";") {
            self = .list
        } else {
            self = text.contains(where: \.isWhitespace) ? .words : .word
        }
    }
}
