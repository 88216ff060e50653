package import Questionnaire
package import Signposting

extension PaperForm {
    /// Puts a survey on paper.
    ///
    /// - Parameter help: every service that the survey and its questions name, the most urgent first.
    package init(_ survey: CheckedSurvey, help: [HelpLine]) {
        let labels = PaperLabels(survey)
        let tree = survey.survey
        language = tree.language
        direction = WritingDirection(ofLanguage: tree.language)
        title = labels.words(of: tree.title)
        edition = [tree.id.name, tree.edition].compactMap(\.self).joined(separator: " ").harmless()
        welcome = tree.welcome.map(labels.words)
        safety = PaperBlock(
            heading: PaperWording.beforeYouStart,
            paragraphs: [
                PaperWording.notKnown,
                [PaperWording.mayStop, tree.minutes.map(PaperWording.takes)].compactMap(\.self).joined(separator: " "),
            ])
        let items = PaperItems(labels, help: help)
        filling = PaperBlock(heading: PaperWording.filling, paragraphs: items.advice)
        consent = tree.consent.map { PaperConsent(instruction: PaperWording.consent, label: labels.words(of: $0)) }
        self.help = PaperHelp(help)
        parts = items.parts
        thanks = PaperBlock(
            heading: PaperWording.thanks, paragraphs: tree.thanks.map(labels.words) + [PaperWording.handIn])
    }
}
