import Questionnaire

/// Writes a questionnaire as one page of HTML that needs nothing else: no network, no script.
struct PaperHTML {
    /// What the templates read.
    private struct Page {
        let form: PaperForm
        /// What a style sheet writes in the margins, as it is written there.
        let edition: String
        let pageNumber: String
    }

    let size: PaperSize

    /// - Throws: ``Faults`` for a template with a mistake, which none that ships has.
    func write(_ form: PaperForm, to output: inout some TextOutputStream) throws(Faults) {
        let templates = try PageTemplates()
        let page = Page(
            form: form, edition: "\"\(form.edition.cssEscaped)\"",
            pageNumber: form.pageNumber.pieces.map(Self.content).joined(separator: " "))
        output.write(templates.render(page, with: size == .a6 ? "postcard" : "paper"))
    }

    private static func content(of piece: Text.Piece) -> String {
        switch piece {
        case .words(let words): "\"\(words.cssEscaped)\""
        case .answer(let name): name == "pages" ? "counter(pages)" : "counter(page)"
        }
    }
}

extension String {
    /// For between quotes in a style sheet: whatever is not a plain letter or digit stands there by its number.
    fileprivate var cssEscaped: String {
        unicodeScalars.map { scalar in
            scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }.joined()
    }
}
