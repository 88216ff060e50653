/// A layout of CSV that can be imported, known by its header and never by the name of its file.
package enum ImportKind: String, CaseIterable, Sendable {
    /// The project's own form: codes, one column a question or a choice.
    case canonical
    /// Google Forms, "download responses", and a Google Sheet linked to a form.
    case googleForms = "google-forms"
    /// One column a question, from any other tool or typed by hand.
    case table

    /// The kind that a header shows, with the reason in words.
    package static func recognise(header: [String]) -> (kind: ImportKind, reason: String) {
        let original = RejectsFile.matches(header) ? header.dropFirst(RejectsFile.ownColumns.count) : header[...]
        let first = original.prefix(2).map { LooseSpelling($0).text }
        if first == ["mode", "language"] {
            return (.canonical, "its first columns are \"mode\" and \"language\"")
        }
        if first.first == "timestamp" {
            return (.googleForms, "its first column is \"Timestamp\"")
        }
        return (.table, "its header shows no form tool, so each column is taken for a question")
    }

    /// Whether cells hold codes only, as the project writes them.
    var holdsCodes: Bool { self == .canonical }
}
