package import Questionnaire

/// Whether a form fits on the two sides of a postcard, estimated before it is drawn.
///
/// The measures are those of `postcard-style.mustache`, in millimetres, for a wide typeface; a PDF is counted when it
/// has been made.
package struct PostcardRoom {
    /// What there is on each side within the margins.
    private static let height = 91.0
    private static let width = 132.0

    private let form: PaperForm

    package init(for form: PaperForm) {
        self.form = form
    }

    /// Why it does not fit, with what to do; nil where it does.
    ///
    /// - Parameter file: where the survey stands.
    package func shortage(of file: String) -> Diagnostic? {
        let questions = form.questionCount
        let reasons = [
            questions != 1 ? "it has \(questions) questions, and a postcard has room for 1" : nil,
            hasGrid ? "a grid needs more room than a postcard has" : nil,
            front > Self.height ? "its question does not fit on the front" : nil,
            back > Self.height ? "its welcome, its thanks and the help do not fit on the back" : nil,
        ].compactMap(\.self)
        guard let reason = reasons.first else { return nil }
        return Self.shortage(of: file, reason)
    }

    /// The same for a postcard that was drawn and has too many pages.
    package static func shortage(of file: String, _ reason: String = "it has more than 2 sides") -> Diagnostic {
        Diagnostic(
            "no-postcard", .warning, file: file, "it does not fit on a postcard: \(reason)",
            help: ["print it on A4: --size a4", "or ask less: a postcard needs short words and few choices"])
    }

    private var items: [PaperItem] { form.parts.flatMap(\.items) }

    private var hasGrid: Bool { items.contains { if case .grid = $0.field { true } else { false } } }

    /// The title, the line above the question, the consent, the items, and the edition.
    private var front: Double { 5.6 + 5.5 + 7 + items.map(height).reduce(0, +) + 3 }

    private func height(of item: PaperItem) -> Double {
        let title = item.title.map { Self.height(of: $0, letter: 2.5, line: 5.3) } ?? 0
        let words = (item.paragraphs + [item.hint, item.advice].compactMap(\.self)).map { Self.height(of: $0) }
        let endings = item.endings.flatMap { [$0.instruction] + $0.paragraphs }.map { Self.height(of: $0) }
        let support = item.support.map { ([$0.words] + $0.lines).joined(separator: " ") }
        return title + (words + endings).reduce(0, +) + height(of: item.field) + (item.declining == nil ? 0 : 7)
            + (support.map { Self.height(of: $0, letter: 1.55, line: 3.9) } ?? 0) + 2
    }

    private func height(of field: PaperField) -> Double {
        switch field {
        case .boxes(let boxes):
            let lines = boxes.layout == .columns ? (boxes.boxes.count + 1) / 2 : boxes.boxes.count
            return boxes.layout == .row ? 14 : 7 * Double(lines)
        case .places(let boxes): return 9.5 * Double(boxes.boxes.count)
        case .grid(let grid): return 12 * Double(grid.rows.count + 1)
        case .number: return 11
        case .lines: return 26
        case .none: return 0
        }
    }

    private var back: Double {
        let texts = form.welcome + form.safety.paragraphs + form.thanks.paragraphs
        // Two services stand beside each other.
        let entries = form.help.entries.map { entry in
            Self.height(of: entry.contacts.joined(separator: " · "), letter: 1.55, line: 3.8, width: 58) + 3.8
        }
        return texts.map { Self.height(of: $0) }.reduce(0, +) + entries.reduce(0, +) / 2 + 14
    }

    private static func height(
        of text: String, letter: Double = 1.67, line: Double = 4.3, width: Double = width
    ) -> Double {
        (Double(TerminalWidth.of(text)) * letter / width).rounded(.up) * line + 1.2
    }
}

extension PaperForm {
    /// How many questions it asks; notes do not count.
    package var questionCount: Int { parts.flatMap(\.items).count { $0.number != nil } }
}
