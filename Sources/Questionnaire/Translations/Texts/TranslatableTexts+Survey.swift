extension TranslatableTexts {
    /// Everything that a survey says.
    ///
    /// - Parameter file: the name of the survey's file, for translators to look at.
    package init(of survey: Survey, file: String?) {
        let notes = TranslatorNotes(for: CheckedSurvey(survey))
        var texts: [TranslatableText] = []
        var survey = survey
        survey.editTexts { place, paragraphs in
            texts.append(
                TranslatableText(
                    context: place.path, source: Paragraphs.joined(paragraphs),
                    notes: notes.lines(for: place, paragraphs), line: paragraphs.first?.range?.start.line))
        }
        self.init(
            project: [survey.id.name, survey.edition].compactMap(\.self).joined(separator: " "), file: file, all: texts)
    }
}
