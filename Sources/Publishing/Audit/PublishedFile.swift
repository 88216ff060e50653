package import Analysis
import Questionnaire
import Responses

/// A file that was published, as far as its figures can be read.
package struct PublishedFile: Sendable {
    package let name: String
    package let rows: [PublishedRow]
    /// What was hidden and rounded; nil where the file does not say.
    package let rules: PublicationRules?
    /// The id of the survey; nil where the file does not say.
    package let survey: String?

    /// Reads the figures that `bigconvo analyse` or `bigconvo themes` wrote as CSV, also in a data package, or as JSON.
    ///
    /// - Returns: nil for a file that is something else.
    /// - Throws: ``Faults`` for a file that begins like one and is broken or not for publication, ``FileTrouble``.
    package init?(reading file: String) throws {
        if file.lowercased().hasSuffix(".csv") {
            guard let table = try PublishedTable(reading: file) else { return nil }
            self.init(name: file, rows: table.rows, rules: nil, survey: nil)
        } else if file.lowercased().hasSuffix(".json") {
            guard let document = try PublishedDocument(reading: file) else { return nil }
            self.init(name: file, rows: document.rows, rules: document.rules, survey: document.survey)
        } else {
            return nil
        }
    }

    private init(name: String, rows: [PublishedRow], rules: PublicationRules?, survey: String?) {
        self.name = name
        self.rows = rows
        self.rules = rules
        self.survey = survey
    }

    static func notForPublication(_ file: String) -> Faults {
        Faults(
            Diagnostic(
                "not-for-publication", file: file, "this holds raw numbers and is not for publication",
                help: ["take it out of what is published", "an audit is of what was made without --internal"]))
    }
}
