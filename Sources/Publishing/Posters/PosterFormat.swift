package import Signposting

/// What a poster is written as.
package enum PosterFormat: Sendable {
    /// A plain sheet, such as for a terminal, no wider than so many cells; with paint, a preview in colour.
    case text(width: Int = 66, paint: PosterPaint = .none)
    case markdown

    /// Writes a poster, ending with a line feed.
    package func write(_ poster: Poster, to output: inout some TextOutputStream) {
        switch self {
        case .text(let width, let paint): PosterText(width: max(20, width), paint: paint).write(poster, to: &output)
        case .markdown: PosterMarkdown().write(poster, to: &output)
        }
    }
}
