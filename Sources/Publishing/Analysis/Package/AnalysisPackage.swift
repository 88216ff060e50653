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
        descriptor =
            PackageDescriptor(analysis: analysis, resources: [.figures(figures, at: Self.figuresFile)]).text
        self.figures = figures
    }
}

extension PackageResource {
    /// What ``AnalysisCSV`` wrote.
    static func figures(_ text: String, at path: String) -> PackageResource {
        PackageResource(
            name: "figures", path: path, title: "Every figure, one a row", text: text, fields: FigureField.all)
    }
}
