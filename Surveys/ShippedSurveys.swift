/// The surveys that travel inside the program, so that it works alone.
package enum ShippedSurveys {
    /// Every shipped survey, by the name of its file: the text as UTF-8 bytes.
    package static let files: [String: [UInt8]] = [
        "conference.survey": PackageResources.conference_survey,
        "mental-health-follow-up.survey": PackageResources.mental_health_follow_up_survey,
        "mental-health.survey": PackageResources.mental_health_survey,
        "postcard.survey": PackageResources.postcard_survey,
        "priorities.survey": PackageResources.priorities_survey,
    ]

    /// The translations of shipped surveys, by the name of their file: GNU gettext's form, UTF-8.
    package static let translations: [String: [UInt8]] = [
        "mental-health.ar.po": PackageResources.mental_health_ar_po,
        "mental-health.ne.po": PackageResources.mental_health_ne_po,
        "mental-health.pl.po": PackageResources.mental_health_pl_po,
    ]
}
