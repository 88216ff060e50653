import Questionnaire

/// The colours of a poster in a terminal: those of its design, out of the sixteen that every terminal with colour has, so
/// that whoever chose their own for their eyes gets them here too.
package struct PosterPaint: Sendable {
    /// What a line is.
    enum Role {
        case draft
        case headline
        case heading
        case emergency
        case urgent
        case contact
    }

    /// No colour and nothing bold.
    package static let none = PosterPaint(design: nil)

    private let design: PosterDesign?

    package init(_ design: PosterDesign) { self.init(design: design) }

    private init(design: PosterDesign?) { self.design = design }

    /// One line as it is to be printed. A coloured ground runs to the edge of the sheet, as it does on paper.
    ///
    /// - Parameters:
    ///   - line: without anything in it that acts on a terminal.
    ///   - width: of the sheet, in cells.
    func callAsFunction(_ line: String, _ role: Role, width: Int) -> String {
        guard let design else { return line }
        let room = width - TerminalWidth.of(line)
        let full = role.hasGround ? line + String(repeating: " ", count: max(0, room)) : line
        return "\u{1B}[\(role.code(in: design))m\(full)\u{1B}[0m"
    }

    var isColoured: Bool { design != nil }
}

extension PosterPaint.Role {
    fileprivate var hasGround: Bool {
        switch self {
        case .draft, .headline, .emergency, .urgent: true
        case .heading, .contact: false
        }
    }

    /// The numbers of ECMA-48's "select graphic rendition".
    fileprivate func code(in design: PosterDesign) -> String {
        switch (self, design) {
        case (.draft, _): "1;30;43"
        case (.emergency, _): "1;97;41"
        case (.urgent, _): "1;97;44"
        case (.headline, .sunrise): "1;30;103"
        case (.headline, .waves): "1;30;106"
        case (.headline, .chat): "1;30;105"
        case (.headline, .plain): "1;7"
        // Bold in the terminal's own colour: of the others none can be read on every ground.
        case (.heading, _): "1;4"
        case (.contact, _): "1"
        }
    }
}
