import Questionnaire

/// A report as one page, as the templates read it.
struct ReportPage: Hashable, Sendable {
    /// A language other than that of the report, for the words that come from the survey.
    struct Language: Hashable, Sendable {
        let code: String
        let direction: String
    }

    /// How it is written, which is the class of the page.
    enum Manner: String, Hashable, Sendable {
        case full
        /// In easy words and large print.
        case easy
    }

    let manner: String
    let title: String
    let lines: [String]
    let banners: [String]
    let parts: [ReportPagePart]
    /// Nil where the survey is written in English, as the report is.
    let survey: Language?
    /// What sorts and finds where a browser runs it; nothing on the page needs it.
    let script: String
    /// The digest by which the page allows this script and no other.
    let scriptDigest: String

    init(_ document: ReportDocument, as manner: Manner, script: String, scriptDigest: String) {
        self.manner = manner.rawValue
        title = document.title
        lines = document.lines
        banners = document.banners
        parts = document.parts.map(ReportPagePart.init)
        let language = document.surveyLanguage
        survey =
            language.lowercased().hasPrefix("en")
            ? nil : Language(code: language, direction: WritingDirection(ofLanguage: language).rawValue)
        self.script = script
        self.scriptDigest = scriptDigest
    }
}
