import Questionnaire

/// Writes a questionnaire as one page of HTML that needs nothing else: no network, no script.
struct PaperHTML {
    /// What the templates read beside the form.
    private struct Page {
        let form: PaperForm
        let footer: Footer
        let front = PaperWording.front
    }

    /// Words for the margins of a page, which a style sheet writes there.
    private struct Footer {
        let edition: String
        let page = PaperWording.page.cssEscaped
        let of = PaperWording.pageOf.cssEscaped
    }

    let size: PaperSize

    /// - Throws: ``Faults`` for a template with a mistake, which none that ships has.
    func write(_ form: PaperForm, to output: inout some TextOutputStream) throws(Faults) {
        let templates = try PageTemplates()
        let page = Page(form: form, footer: Footer(edition: form.edition.cssEscaped))
        output.write(templates.render(page, with: size == .a6 ? "postcard" : "paper"))
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
