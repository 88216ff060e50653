import Questionnaire

/// A report in words, before it is known in which format.
struct ReportDocument: Hashable, Sendable {
    let title: String
    /// What stands under the title, one line each.
    let lines: [String]
    /// What has to stand first and last, such as that the answers are made up.
    let banners: [String]
    /// The language of the words that come from the survey.
    let surveyLanguage: String
    let parts: [ReportPart]
}

/// A part of a report that has a line in its table of contents.
struct ReportPart: Hashable, Sendable {
    /// What a link to it ends in, unique in the report.
    let id: String
    let title: String
    var blocks: [ReportBlock]
}
