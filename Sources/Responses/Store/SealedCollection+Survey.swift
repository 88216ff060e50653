import Interview
package import Questionnaire

extension SealedCollection {
    /// The survey that the responses were given to, as the first store holds it.
    ///
    /// The survey's text is not sealed, so it is held against the responses, which are: where a damaged
    /// text lacks a question or a choice that somebody answered, that answer would be lost.
    ///
    /// - Throws: ``Faults`` when the text is damaged.
    package func survey() throws(Faults) -> CheckedSurvey {
        guard let first = stores.first else { throw Faults([]) }
        let (tree, faults) = SurveyCheck.check(
            SourceFile(name: first.file, text: first.surveyText), knowing: KnownNames())
        let survey = CheckedSurvey(tree)
        guard !faults.hasErrors, SurveyEdition(tree) == edition, responses.allSatisfy({ $0.fits(survey) }) else {
            throw Faults(
                Diagnostic(
                    "damaged-store", file: first.file, "the survey in this store is not the one that was answered",
                    help: [
                        "the file is damaged: copy it again from the kiosk itself",
                        "nothing was written, and the store was not changed",
                    ]))
        }
        return survey
    }
}

extension Response {
    /// Whether every answer is one that the survey allows.
    fileprivate func fits(_ survey: CheckedSurvey) -> Bool {
        answers.questions.allSatisfy { id in
            guard let question = survey[id] else { return false }
            guard case .answered(let answer, let writeIns) = answers[id] else { return true }
            return AnswerRules.refusal(of: answer, writeIns: writeIns, to: question, in: survey) == nil
        }
    }
}
