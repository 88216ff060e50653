import Crypto
import Foundation
package import Questionnaire

/// Writes a report as one page of HTML that needs nothing else: no network, and no script to be read.
package struct ReportHTML: Sendable {
    private let templates: PageTemplates

    /// - Parameter own: a designer's own templates, which win over those of the same name that ship.
    /// - Throws: ``Faults`` for every template with a mistake.
    package init(own: [SourceFile] = []) throws(Faults) {
        templates = try PageTemplates(own: own)
    }

    package func page(of contents: ReportContents) -> String {
        render(ReportComposer(contents: contents).document, as: .full)
    }

    /// The same in easy words and large print.
    package func easyRead(of contents: ReportContents) -> String {
        render(EasyReadComposer(contents: contents).document, as: .easy)
    }

    private func render(_ document: ReportDocument, as manner: ReportPage.Manner) -> String {
        let script = templates.render([String: String](), with: "report-script")
        let digest = Data(SHA256.hash(data: Data(script.utf8))).base64EncodedString()
        return templates.render(ReportPage(document, as: manner, script: script, scriptDigest: digest), with: "report")
    }
}
