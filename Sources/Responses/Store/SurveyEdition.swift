package import Questionnaire

/// Which survey, and which of its editions, a response belongs to: the finest time that is kept.
package struct SurveyEdition: Hashable, Sendable, CustomStringConvertible {
    package let surveyID: String
    package let edition: String?

    package init(surveyID: String, edition: String?) {
        self.surveyID = surveyID
        self.edition = edition
    }

    package init(_ survey: Survey) {
        self.init(surveyID: survey.id.name, edition: survey.edition)
    }

    /// Such as `mental-health 2026`.
    package var description: String { edition.map { "\(surveyID) \($0)" } ?? surveyID }

    /// What an envelope is bound to, so that it opens as a response to this edition and to nothing else.
    ///
    /// Every part is preceded by its length, so that no two editions come to the same bytes.
    var sealingContext: [UInt8] {
        let parts = ["bigconvo response 1", surveyID] + (edition.map { [$0] } ?? [])
        return parts.flatMap { UInt32($0.utf8.count).bigEndianBytes + Array($0.utf8) }
    }
}
