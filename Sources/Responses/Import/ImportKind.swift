/// A layout of a file that can be imported, by the name that `--from` takes.
///
/// They are tried in this order, those with the plainest signature first.
package enum ImportKind: String, CaseIterable, Sendable {
    /// The project's own form: codes, one column a question or a choice.
    case canonical
    /// Qualtrics: two or three rows of header.
    case qualtrics
    /// SurveyMonkey, "all responses", expanded or condensed.
    case surveyMonkey = "surveymonkey"
    case limeSurvey = "limesurvey"
    /// KoboToolbox, by names or labels, with or without a row of HXL tags.
    case kobo
    /// ODK Central, one form's submissions.
    case odk
    /// REDCap, raw or with labels.
    case redcap
    /// Microsoft Forms: the workbook itself, or CSV that Excel saved.
    case microsoftForms = "microsoft-forms"
    /// Google Forms, "download responses", and a Google Sheet linked to a form.
    case googleForms = "google-forms"
    /// One column a question, from any other tool or typed by hand.
    case table

    /// The kind that the first row of a file shows, with the reason in words.
    package static func recognise(header: [String]) -> (kind: ImportKind, reason: String) {
        let (layout, reason) = ImportLayout.recognise(SheetHead([header]))
        return (layout.kind, reason)
    }

    /// What people call it.
    package var words: String {
        switch self {
        case .canonical: "a file of responses of this program"
        case .qualtrics: "Qualtrics"
        case .surveyMonkey: "SurveyMonkey"
        case .limeSurvey: "LimeSurvey"
        case .kobo: "KoboToolbox"
        case .odk: "ODK Central"
        case .redcap: "REDCap"
        case .microsoftForms: "Microsoft Forms"
        case .googleForms: "Google Forms"
        case .table: "a table with a column for each question"
        }
    }
}
