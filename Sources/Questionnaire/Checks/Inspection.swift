/// A survey under inspection: the tree, its names, and the log that findings go into.
struct Inspection {
    let survey: Survey
    let checked: CheckedSurvey
    /// The codes of all choices, those of the lists first.
    let codes: [Identifier]
    /// Who can be asked what. It says nothing where names lead nowhere; see ``SoundParts``.
    let reachability: Reachability
    let names: KnownNames
    let log: FaultLog
    /// What was wrong with the form of the file.
    let formFaults: [Diagnostic]
    let broken: BrokenLines
    private let file: SourceFile

    init(of survey: Survey, file: SourceFile, knowing names: KnownNames, formFaults: [Diagnostic] = []) {
        self.survey = survey
        self.file = file
        checked = CheckedSurvey(survey)
        codes =
            survey.lists.flatMap { $0.choices.map(\.code) } + checked.questions.flatMap { $0.choices.map(\.code) }
        reachability = Reachability(checked)
        self.names = names
        log = FaultLog(file: file.name)
        self.formFaults = formFaults
        broken = BrokenLines(formFaults, of: survey, in: file)
    }

    var questions: [Question] { checked.questions }

    /// Whether anything was found so far that stops the survey.
    var hasErrors: Bool { formFaults.hasErrors || log.diagnostics.hasErrors }

    /// Every choice of a question with its `prefer-not-to-say`.
    func writtenChoices(of question: Question) -> [Choice] {
        guard let id = question.list, let shared = survey.lists.first(where: { $0.id == id })?.choices else {
            return question.choices
        }
        return question.choices.isEmpty ? shared : shared + question.choices
    }

    /// Whether something may be missing from the choices that was written on a line not understood.
    func mayLackChoices(_ question: Question) -> Bool {
        broken.spoil(question.id)
            || question.list.map { id in
                survey.lists.first { $0.id == id }.map { broken.spoil($0.id) } ?? true
            } ?? (question.places["choices"] != nil)
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
    ///
    /// A name that a broken line should have given would be missed everywhere, and is not reported.
    ///
    /// - Parameters:
    ///   - isIncomplete: whether there are more names than the candidates, on lines not understood.
    ///   - isHidden: whether this very name stands on such a line.
    func reportUnknown(
        _ id: String, _ what: String, _ identifier: Identifier, among candidates: @autoclosure () -> [Identifier],
        isIncomplete: Bool = false, isHidden: Bool = false, help: String
    ) {
        guard !isHidden else { return }
        // Each comparison with every name takes its time, and nobody reads this many suggestions.
        let isAmongMany = log.diagnostics.count > 200
        let candidates = isAmongMany ? [] : candidates()
        let near = Lookalike.nearest(to: identifier.name, in: candidates.map(\.name))
        guard near != nil || !isIncomplete || isAmongMany else { return }
        report(
            id, at: identifier, "there is no \(what) called \"\(identifier.name.shortened)\"",
            help: [near.map { suggestion($0, for: identifier, among: candidates) } ?? help])
    }

    private func suggestion(_ near: String, for identifier: Identifier, among candidates: [Identifier]) -> String {
        let line = candidates.first { $0.name == near }?.range.map { ", on line \($0.start.line)" } ?? ""
        let alphabet =
            Lookalike.latin(identifier.name) == near
            ? " The letters are those of another alphabet, and only look alike" : ""
        return "did you mean \"\(near.shortened)\"\(line)?\(alphabet)"
    }
}
