/// The parts of a survey without an error: only of these can be said who is asked what.
struct SoundParts {
    private let survey: CheckedSurvey
    /// The lines on which the parts with an error start.
    private let broken: Set<Int>
    private let isAllBroken: Bool
    private let sectionLines: [Int]

    init(_ inspection: Inspection) {
        survey = inspection.checked
        let tree = inspection.survey
        let starts = inspection.broken.starts
        let errors = (inspection.formFaults + inspection.log.diagnostics).filter { $0.severity == .error }
        let lines = errors.compactMap(\.range?.start.line)
        broken = Set(lines.map { starts.last(atMost: $0) ?? 0 })
        isAllBroken = lines.count < errors.count
        sectionLines = tree.sections.flatMap { section in
            section.questions.map { _ in section.id.range?.start.line ?? -1 }
        }
    }

    /// Whether the question, its choices and its section can be relied on.
    func isSound(question index: Int) -> Bool {
        let question = survey.questions[index]
        let list = question.list.flatMap { id in survey.survey.lists.first { $0.id == id } }
        let lines = [question.id, list?.id].compactMap { $0?.range?.start.line } + [sectionLines[index]]
        return !isAllBroken && broken.isDisjoint(with: lines)
    }

    /// Whether the question and all that leads to it can be relied on.
    func isSound(question index: Int, in reachability: Reachability) -> Bool {
        guard isSound(question: index) else { return false }
        let condition = survey.condition(of: survey.questions[index].id.name)
        return condition.map { isSound([$0], before: index, in: reachability) } ?? true
    }

    func isSound(conditions: [Condition], of section: Section, in reachability: Reachability) -> Bool {
        let first = section.questions.first.flatMap { survey.index(of: $0.id.name) } ?? survey.questions.count
        let line = section.id.range?.start.line ?? -1
        return !broken.contains(line) && isSound(conditions, before: first, in: reachability)
    }

    private func isSound(_ conditions: [Condition], before end: Int, in reachability: Reachability) -> Bool {
        // A name that leads nowhere may be given on a line that was not understood.
        guard !isAllBroken, conditions.flatMap(\.references).allSatisfy({ survey.index(of: $0.question.name) != nil })
        else { return false }
        // Where nothing is broken there is no need to look.
        return broken.isEmpty
            || reachability.conditions.closure(of: conditions, before: end).allSatisfy { isSound(question: $0) }
    }
}
