package import Analysis
import Questionnaire

/// An analysis as a Frictionless data package: all figures in one CSV file, and a descriptor that says what
/// its columns mean, so that other programs can check and read it.
///
/// The form is that of version 1 of the Data Package standard (https://specs.frictionlessdata.io), which
/// `frictionless validate datapackage.json` checks.
package struct AnalysisPackage: Sendable {
    /// See ``AnalysisCSV``.
    package static let figuresFile = "figures.csv"
    package static let descriptorFile = "datapackage.json"

    package let figures: String
    package let descriptor: String

    package init(_ analysis: PublishedAnalysis) {
        var figures = ""
        AnalysisCSV().write(analysis, to: &figures)
        var descriptor = ""
        Self.descriptor(of: analysis, bytes: figures.utf8.count).write(to: &descriptor)
        self.figures = figures
        self.descriptor = descriptor + "\n"
    }
}

extension AnalysisPackage {
    private static func descriptor(of analysis: PublishedAnalysis, bytes: Int) -> JSONValue {
        let title = AnalysisWording.title(analysis).harmless()
        let mark = analysis.isForPublication ? [] : [AnalysisWording.notForPublication]
        let description = mark + AnalysisWording.introduction(analysis) + (AnalysisWording.notes(analysis) ?? [])
        let source = analysis.weighting?.source.map { source -> JSONValue in
            .array([.object([.init("title", .string("Margins: \(source.harmless())"))])])
        }
        let members: [JSONValue.Member] = [
            .init("profile", .string("tabular-data-package")),
            .init("name", .string(name(of: analysis))),
            .init("title", .string(analysis.isForPublication ? title : "Not for publication: \(title)")),
            .init("description", .string(description.map { $0.harmless() }.joined(separator: "\n\n"))),
        ]
        let own: [JSONValue.Member] = [
            .init("forPublication", .bool(analysis.isForPublication)),
            .init("edition", .string(orNull: analysis.edition)),
        ]
        return .object(
            members + (source.map { [.init("sources", $0)] } ?? []) + own
                + [.init("resources", .array([resource(bytes: bytes)]))])
    }

    /// The name of a package has small letters, digits and `. - _ /` only.
    private static func name(of analysis: PublishedAnalysis) -> String {
        let name = [analysis.survey, analysis.edition ?? ""].filter { !$0.isEmpty }.joined(separator: "-")
        let letters = name.lowercased().map { letter in
            letter.isASCII && (letter.isLetter || letter.isNumber || "._-".contains(letter)) ? letter : "-"
        }
        return String(letters)
    }

    private static func resource(bytes: Int) -> JSONValue {
        let dialect: [JSONValue.Member] = [
            .init("delimiter", .string(",")), .init("lineTerminator", .string("\r\n")),
            .init("quoteChar", .string("\"")), .init("doubleQuote", .bool(true)), .init("header", .bool(true)),
        ]
        let schema: [JSONValue.Member] = [
            .init("fields", .array(FigureField.all.map(\.json))),
            .init("missingValues", .array([.string(""), .string(AnalysisWording.hidden)])),
        ]
        return .object([
            .init("profile", .string("tabular-data-resource")), .init("name", .string("figures")),
            .init("path", .string(figuresFile)), .init("title", .string("Every figure, one a row")),
            .init("format", .string("csv")), .init("mediatype", .string("text/csv")),
            .init("encoding", .string("utf-8")), .init("bytes", .integer(bytes)),
            .init("dialect", .object(dialect)), .init("schema", .object(schema)),
        ])
    }
}
