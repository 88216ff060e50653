import Questionnaire

/// The surveys that ship, built in Swift. Each has a file of its own.
enum BuiltSurveys {
    static let all = [
        "conference.survey": conference, "mental-health-follow-up.survey": followUp,
        "mental-health.survey": mentalHealth, "postcard.survey": postcard, "priorities.survey": priorities,
    ]
}
