import Kiosk
import Questionnaire
import ShippedResources
import ShippedSurveys
import Signposting
import SignpostingFixtures
import Testing

extension Samples {
    /// The survey about mental health in Arabic, as it ships: a draft that nobody has reviewed.
    static func arabic() throws -> KioskLanguage {
        let survey = try shipped("mental-health")
        let texts = try translation(ShippedSurveys.translations, "mental-health.ar.po")
        let phrases = try translation(ShippedResources.translations, "interface.ar.po")
        return KioskLanguage(
            CheckedSurvey(survey.survey.translated(by: texts), saying: Phrasebook(phrases)), name: "العربية")
    }

    private static func translation(_ files: [String: [UInt8]], _ name: String) throws -> Translation {
        let source = try SourceFile(name: name, bytes: try #require(files[name]))
        return Translation(try POFile(parsing: source), language: "ar")
    }

    /// The services that the survey names, in its order.
    static func services(of language: KioskLanguage) throws -> [HelpEntry] {
        let named = language.survey.survey.support.map(\.name)
        return try Shipped.directory().helpLines(for: named).map { HelpEntry($0) }.startingWith(named)
    }
}
