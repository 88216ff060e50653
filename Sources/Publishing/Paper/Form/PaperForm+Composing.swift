package import Questionnaire
package import Signposting

extension PaperForm {
    /// Puts a survey on paper.
    ///
    /// - Parameter help: every service that the survey and its questions name, the most urgent first.
    package init(_ survey: CheckedSurvey, help: [HelpLine]) {
        let labels = PaperLabels(survey)
        let tree = survey.survey
        let wording = labels.wording
        language = tree.language
        direction = WritingDirection(ofLanguage: tree.language)
        title = labels.words(of: tree.title)
        edition = [tree.id.name, tree.edition].compactMap(\.self).joined(separator: " ").harmless()
        welcome = tree.welcome.map(labels.words)
        safety = PaperBlock(
            heading: wording[.beforeYouStart],
            paragraphs: [
                wording[.notKnown],
                [wording[.mayStop], tree.minutes.map { wording(.takes, $0) }].compactMap(\.self).joined(separator: " "),
            ])
        let items = PaperItems(labels, help: help)
        parts = items.parts
        filling = PaperBlock(heading: wording[.filling], paragraphs: items.advice(for: parts))
        consent = tree.consent.map { PaperConsent(instruction: wording[.consent], label: labels.words(of: $0)) }
        self.help = PaperHelp(help, wording)
        thanks = PaperBlock(
            heading: wording[.thanks], paragraphs: tree.thanks.map(labels.words) + [wording[.handIn]])
        turnOver = wording[.turnOver]
        pageNumber = Text(wording(.page, ["page": "{page}", "pages": "{pages}"]))
    }
}
