import Questionnaire

/// Writes a codebook the way a codebook file has it. Reading the file gives the same codebook again.
package struct CodebookFileWriter: Sendable {
    package init() {}

    package func write(_ codebook: Codebook, to output: inout some TextOutputStream) {
        output.write("codebook: \(codebook.id.yamlScalar)\n")
        output.write("title: \(codebook.title.yamlScalar)\n")
        output.write("language: \(codebook.language.yamlScalar)\n")
        if !codebook.otherNames.isEmpty { output.write("also-called: \(list(codebook.otherNames))\n") }
        output.write("\nthemes:\n")
        for theme in codebook.themes {
            output.write("  - id: \(theme.id.yamlScalar)\n")
            output.write("    title: \(theme.title.yamlScalar)\n")
            if !theme.description.isEmpty { output.write("    description: \(theme.description.yamlScalar)\n") }
            if let parent = theme.parent { output.write("    parent: \(parent.yamlScalar)\n") }
            if !theme.isQuotable { output.write("    quotable: no\n") }
            write(theme.terms, as: "terms", to: &output)
            write(theme.exclusions, as: "not", to: &output)
        }
    }

    /// One a line, so that a change shows as one.
    private func write(_ terms: [Term], as name: String, to output: inout some TextOutputStream) {
        guard !terms.isEmpty else { return }
        output.write("    \(name):\n")
        for term in terms { output.write("      - \(term.source.yamlScalar)\n") }
    }

    private func list(_ texts: [String]) -> String { "[\(texts.map(\.yamlScalar).joined(separator: ", "))]" }
}
