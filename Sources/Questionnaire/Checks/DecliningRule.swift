/// Nobody is made to tell: a question that needs an answer, or asks something tender, can be declined.
enum DecliningRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        for question in inspection.questions where question.kind.isAsked {
            guard !inspection.checked.offersDeclining(question.id.name), !inspection.mayLackChoices(question) else {
                continue
            }
            let help = ["add the choice: - \(Choice.preferNotToSay)"]
            if question.isRequired {
                inspection.report(
                    "required-without-declining", at: question.id,
                    "this question has to be answered, and cannot be declined",
                    help: help)
            } else if question.isSensitive {
                inspection.report(
                    "sensitive-without-declining", .warning, at: question.id,
                    "this is a sensitive question that cannot be declined", help: help)
            }
        }
    }
}
