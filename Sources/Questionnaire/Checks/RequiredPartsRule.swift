/// A survey says what it is, welcomes, asks for consent and has something to ask.
enum RequiredPartsRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        // Without a head nothing else is known to be missing.
        guard survey.id.range != nil else { return }
        let broken = inspection.broken
        if survey.edition == nil, !broken.spoil(survey.id) {
            inspection.report(
                "no-edition", at: survey.id, "the survey does not say which edition it is",
                help: ["add a line such as \"edition 2026\": responses of two editions are never mixed"])
        }
        if survey.welcome.isEmpty, let place = survey.places["welcome"] {
            if !broken.spoilPart(from: place.start.line) {
                inspection.log.report(
                    "no-welcome", at: place, "the welcome says nothing",
                    help: ["write below it who asks, what for, and that nobody can tell who answered: | We are …"])
            }
        } else if survey.welcome.isEmpty, !broken.hideAPart {
            inspection.report(
                "no-welcome", at: survey.id, "the survey has no welcome",
                help: ["add \"welcome\" and say who asks, what for, and that nobody can tell who answered"])
        }
        if survey.consent == nil, !broken.hideAPart {
            inspection.report(
                "no-consent", at: survey.id, "nobody is asked whether they want to take part",
                help: ["add a line such as: consent \"I want to take part\""])
        }
        if !inspection.questions.contains(where: \.kind.isAsked), !broken.hideAPart {
            inspection.report(
                "no-questions", at: survey.id, "the survey asks nothing",
                help: ["add a section with a question, such as: one age \"How old are you?\""])
        }
        if survey.support.isEmpty, !broken.spoil(survey.id) {
            inspection.report(
                "no-support", at: survey.id, "the survey does not say where help is",
                help: ["add a line such as \"support emergency, nhs-111, childline\": help is shown on every screen"])
        }
    }
}
