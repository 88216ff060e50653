/// A survey under inspection: the tree, its names, and the log that findings go into.
struct Inspection {
    let survey: Survey
    let checked: CheckedSurvey
    let names: KnownNames
    let log: FaultLog

    init(of survey: Survey, file: String, knowing names: KnownNames) {
        self.survey = survey
        checked = CheckedSurvey(survey)
        self.names = names
        log = FaultLog(file: file)
    }

    var questions: [Question] { checked.questions }

    /// Every choice of a question with its `prefer-not-to-say`.
    func writtenChoices(of question: Question) -> [Choice] {
        let shared = question.list.flatMap { id in survey.lists.first { $0.id == id }?.choices } ?? []
        return shared + question.choices
    }

    func report(
        _ id: String, _ severity: Severity = .error, at identifier: Identifier, _ message: String, help: [String] = [],
        notes: [Diagnostic.Note] = []
    ) {
        log.report(id, severity, at: identifier.range, message, help: help, notes: notes)
    }

    /// Reports a name that leads nowhere, with the nearest one that leads somewhere.
    func reportUnknown(
        _ id: String, _ what: String, _ identifier: Identifier, among candidates: [Identifier], help: String
    ) {
        let near = NearestName.of(identifier.name, in: candidates.map(\.name))
        let line = candidates.first { $0.name == near }?.range.map { ", on line \($0.start.line)" } ?? ""
        report(
            id, at: identifier, "there is no \(what) called \"\(identifier.name)\"",
            help: [near.map { "did you mean \"\($0)\"\(line)?" } ?? help])
    }
}
