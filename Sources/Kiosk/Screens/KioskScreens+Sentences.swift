import Interview
import Questionnaire

/// What is shown and read aloud in the same words.
extension KioskScreens {
    /// How long it takes, or at least that nobody can tell who it was.
    var timeNeeded: String { survey.survey.minutes.map { wording(.takes, $0) } ?? wording[.nobodyCanTell] }

    /// The paragraphs of the thanks.
    var thanks: [String] {
        let own = survey.survey.thanks.map(interview.shown)
        return own.isEmpty ? [wording[.thankYou]] : own
    }

    /// What can be typed as a number.
    func numberHint(of question: Question) -> String {
        wording.number(.hint, from: question.from, to: question.to, unit: question.unit.map(interview.shown))
    }

    /// Asks for the words of an `other` choice.
    ///
    /// - Parameter waiting: the codes of the choices that wait for their words.
    func writeInPrompt(of question: Question, _ waiting: [String]) -> String {
        let label = waiting.first.flatMap { survey.choice($0, of: question.id.name) }.map(interview.shown)
        return wording(.writeIn, ["label": label ?? ""])
    }
}
