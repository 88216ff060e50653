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
    private let file: SourceFile

    init(of survey: Survey, file: SourceFile, knowing names: KnownNames, formFaults: [Diagnostic] = []) {
        self.survey = survey
        self.file = file
        checked = CheckedSurvey(survey)
        reachability = Reachability(checked)
        self.names = names
        log = FaultLog(file: file.name)
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

    /// Where a piece of a text stands in its file, which may be on a later line than the text starts on.
    func place(of piece: String, in text: Text) -> SourceRange? {
        guard let range = text.range else { return nil }
        for number in range.start.line...max(range.start.line, range.end.line) {
            guard let line = file.line(number) else { break }
            let skipped = number == range.start.line ? range.start.column - 1 : 0
            guard let found = line.dropFirst(skipped).firstRange(of: piece) else { continue }
            let start = file.position(
                line: number, column: line.distance(from: line.startIndex, to: found.lowerBound) + 1)
            return SourceRange(
                start: start, end: file.position(line: number, column: start.column + piece.count))
        }
        return range
    }

    /// Reports a name that leads nowhere, with the nearest one that leads somewhere.
    func reportUnknown(
        _ id: String, _ what: String, _ identifier: Identifier, among candidates: @autoclosure () -> [Identifier],
        help: String
    ) {
        // Each comparison with every name takes its time, and nobody reads this many suggestions.
        let candidates = log.diagnostics.count > 200 ? [] : candidates()
        let near = NearestName.of(identifier.name, in: candidates.map(\.name))
        let line = candidates.first { $0.name == near }?.range.map { ", on line \($0.start.line)" } ?? ""
        report(
            id, at: identifier, "there is no \(what) called \"\(identifier.name)\"",
            help: [near.map { "did you mean \"\($0)\"\(line)?" } ?? help])
    }
}
