extension CheckedSurvey {
    /// The survey as paper asks it: nothing is required, for paper cannot refuse a blank.
    ///
    /// A required question that was left blank on paper is skipped, as in the file of another tool. Its
    /// columns and its routing are those of the survey.
    package var onPaper: CheckedSurvey {
        var survey = survey
        for section in survey.sections.indices {
            for question in survey.sections[section].questions.indices {
                survey.sections[section].questions[question].isRequired = false
            }
        }
        return CheckedSurvey(survey, saying: phrasebook)
    }
}
