import Analysis
package import Questionnaire
import Responses

/// The files of a report, by their names in its folder, without the PDF.
package struct ReportFiles: Sendable {
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    package static let page = "index.html"
    package static let pdf = "report.pdf"
    package static let tables = "tables"

    package let files: [File]

    /// The page, as it is printed.
    package let html: String

    /// - Parameter own: a designer's own templates.
    /// - Throws: ``Faults`` for templates with mistakes, ``FileTrouble`` when the workbook cannot be made.
    package init(_ contents: ReportContents, own: [SourceFile] = []) throws {
        let pages = try ReportHTML(own: own)
        let resources = Self.resources(contents)
        html = pages.page(of: contents)
        var markdown = ""
        ReportMarkdown().write(contents, to: &markdown)
        let texts =
            [(Self.page, html), ("easy-read.html", pages.easyRead(of: contents)), ("report.md", markdown)]
            + resources.map { ($0.path, $0.text) }
            + [
                (
                    AnalysisPackage.descriptorFile,
                    PackageDescriptor(analysis: contents.analysis, resources: resources).text
                )
            ]
        let workbook = "workbook.xlsx"
        files =
            texts.map { File(name: $0.0, bytes: Array($0.1.utf8)) }
            + [File(name: workbook, bytes: try AnalysisWorkbook(contents.analysis).bytes(called: workbook))]
    }

    /// Every name that a file of some report may have, so that what is left of an earlier one can be taken away.
    package static let names =
        [page, "easy-read.html", "report.md", pdf, AnalysisPackage.descriptorFile, "workbook.xlsx"]
        + ["figures", "findings", "who-we-reached", "what-changed"].map { "\(tables)/\($0).csv" }

    private static func resources(_ contents: ReportContents) -> [PackageResource] {
        var (figures, findings, reach, changes) = ("", "", "", "")
        AnalysisCSV().write(contents.analysis, to: &figures)
        FindingsCSV().write(contents.findings, to: &findings)
        ReachCSV().write(contents.reach, to: &reach)
        var resources = [
            PackageResource.figures(figures, at: "\(tables)/figures.csv"),
            PackageResource(
                name: "findings", path: "\(tables)/findings.csv", title: "What the figures support", text: findings,
                fields: FigureField.findings),
            PackageResource(
                name: "who-we-reached", path: "\(tables)/who-we-reached.csv",
                title: "Who was reached, and who is missing",
                text: reach, fields: FigureField.reach),
        ]
        if let comparison = contents.comparison {
            ComparisonCSV().write(comparison, to: &changes)
            resources.append(
                PackageResource(
                    name: "what-changed", path: "\(tables)/what-changed.csv", title: "What changed between editions",
                    text: changes, fields: FigureField.comparison(comparison.editions.count)))
        }
        return resources
    }
}
