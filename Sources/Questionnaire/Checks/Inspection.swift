/// A survey under inspection: the tree, its names, and the log that findings go into.
struct Inspection {
    let survey: Survey
    let checked: CheckedSurvey
    /// Who can be asked what. It says nothing where names lead nowhere; see ``SoundParts``.
    let reachability: Reachability
    let names: KnownNames
    let log: FaultLog
    /// What was wrong with the form of the file.
    let formFaults: [Diagnostic]

    init(of survey: Survey, file: String, knowing names: KnownNames, formFaults: [Diagnostic] = []) {
        self.survey = survey
        checked = CheckedSurvey(survey)
        reachability = Reachability(checked)
        self.names = names
        log = FaultLog(file: file)
        self.formFaults = formFaults
    }

    var questions: [Question] { checked.questions }

    /// Whether anything was found so far that stops the survey.
    var hasErrors: Bool { formFaults.hasErrors || log.diagnostics.hasErrors }

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
