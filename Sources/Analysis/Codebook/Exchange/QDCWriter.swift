import Questionnaire

/// Writes a codebook as `.qdc`, the codebook exchange format of REFI-QDA 1.0, for NVivo, ATLAS.ti, MAXQDA, QualCoder and
/// others.
///
///     <?xml version="1.0" encoding="UTF-8"?>
///     <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="bigconvo">
///       <Codes>
///         <Code guid="…" name="Waiting" isCodable="true">
///           <Description>…</Description>
///         </Code>
///       </Codes>
///       <Sets>
///         <Set guid="…" name="…"><Description>…</Description><MemberCode guid="…"/></Set>
///       </Sets>
///     </CodeBook>
///
/// A theme is a code, and lies within the one that it is a part of. What the format has no field for stands below the
/// description (``CodeDescription``). The codebook itself is a set of all codes, which also keeps their order. The
/// ids of the file (`guid`) come of those of the codebook and the theme, so that they never change.
///
/// The REFI-QDA standard, version 1.5, chapter 5, of the Rotterdam Exchange Format Initiative, www.qdasoftware.org.
package struct QDCWriter: Sendable {
    static let namespace = "urn:QDA-XML:codebook:1.0"
    static let origin = "bigconvo"

    private enum Step {
        case open(Theme)
        case close(indent: String)
    }

    package init() {}

    package func write(_ codebook: Codebook, to output: inout some TextOutputStream) {
        output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        output.write("<CodeBook xmlns=\"\(Self.namespace)\" origin=\"\(Self.origin)\">\n  <Codes>\n")
        writeCodes(of: codebook, to: &output)
        output.write("  </Codes>\n  <Sets>\n")
        let guid = NamedUUID.text(of: codebook.id)
        output.write("    <Set guid=\"\(guid)\" name=\"\(codebook.title.xmlAttribute)\">\n      <Description>")
        output.write(CodeDescription(codebook).written(CodeDescription.codebookFields).xmlText)
        output.write("</Description>\n")
        for theme in codebook.themes {
            output.write("      <MemberCode guid=\"\(NamedUUID.text(of: codebook.id, theme: theme.id))\"/>\n")
        }
        output.write("    </Set>\n  </Sets>\n</CodeBook>\n")
    }

    private func writeCodes(of codebook: Codebook, to output: inout some TextOutputStream) {
        let ids = Set(codebook.themes.map(\.id))
        let parts = Dictionary(grouping: codebook.themes) { $0.parent.flatMap { ids.contains($0) ? $0 : nil } }
        // A list of what is to do in place of recursion: nobody knows how deep themes lie.
        var steps = (parts[nil] ?? []).reversed().map(Step.open)
        var depth = 2
        while let step = steps.popLast() {
            switch step {
            case .close(let indent):
                depth -= 1
                output.write("\(indent)</Code>\n")
            case .open(let theme):
                let indent = String(repeating: "  ", count: min(depth, 50))
                let guid = NamedUUID.text(of: codebook.id, theme: theme.id)
                output.write(
                    "\(indent)<Code guid=\"\(guid)\" name=\"\(theme.title.xmlAttribute)\" isCodable=\"true\">\n")
                output.write("\(indent)  <Description>")
                output.write(CodeDescription(theme).written(CodeDescription.themeFields).xmlText)
                output.write("</Description>\n")
                steps.append(.close(indent: indent))
                steps += (parts[theme.id] ?? []).reversed().map(Step.open)
                depth += 1
            }
        }
    }
}

extension String {
    /// As the text of an XML element: escaped, and without what XML has no place for.
    fileprivate var xmlText: String { escaped(harmless(keepingLines: true)) }

    /// As the value of an attribute, on one line.
    fileprivate var xmlAttribute: String { escaped(harmless()) }

    private func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
