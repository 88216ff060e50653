package import Questionnaire

/// A language that a respondent can choose, with the survey in it.
package struct KioskLanguage: Sendable {
    /// What its speakers call it, such as `Polski`.
    package let name: String
    package let survey: CheckedSurvey

    package init(_ survey: CheckedSurvey, name: String) {
        self.survey = survey
        self.name = name
    }

    /// The code that a response carries.
    package var code: String { survey.survey.language }
}
