package import Questionnaire

/// How a questionnaire is written.
package enum PaperFormat: Hashable, Sendable {
    /// See ``PaperText``.
    case text(columns: Int = 80)
    /// See ``PaperHTML``.
    case html(PaperSize)

    /// Writes the whole questionnaire, ending with a line feed.
    package func write(_ form: PaperForm, to output: inout some TextOutputStream) throws(Faults) {
        switch self {
        case .text(let columns): PaperText(width: max(40, columns)).write(form, to: &output)
        case .html(let size): try PaperHTML(size: size).write(form, to: &output)
        }
    }
}
