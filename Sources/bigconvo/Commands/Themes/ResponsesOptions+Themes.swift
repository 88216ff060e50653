import Analysis
import Questionnaire

extension ResponsesOptions {
    /// What is counted of the survey, whose open questions are sorted by a codebook.
    ///
    /// - Throws: ``Faults`` when no question is.
    func themesPlan(by breakdowns: [String] = []) throws -> TallyPlan {
        let plan = try plan(by: breakdowns)
        guard plan.codedQuestions.isEmpty else { return plan }
        throw Faults(
            Diagnostic(
                "no-coded-question", file: plan.survey.survey.id.name,
                "no open question of this survey names a codebook, so there are no themes to count",
                help: ["write \"themes mental-health\", or the name of your own codebook, under an open question"]))
    }
}
