import Questionnaire
import Signposting

/// Puts the parts of a survey and their questions on paper.
struct PaperItems {
    private let labels: PaperLabels
    private let routing: PaperRouting
    private let words: PaperRoutingWords
    private let help: [HelpLine]
    private var survey: CheckedSurvey { labels.survey }
    private var wording: PaperWording { labels.wording }

    init(_ labels: PaperLabels, help: [HelpLine]) {
        self.labels = labels
        self.help = help
        routing = PaperRouting(labels.survey)
        words = PaperRoutingWords(labels)
    }

    /// How to fill these parts in, as far as they need it said.
    func advice(for parts: [PaperPart]) -> [String] {
        let fields = parts.flatMap(\.items).map(\.field)
        let hasBoxes = fields.contains { field in
            switch field {
            case .boxes, .grid: true
            case .places, .number, .lines, .none: false
            }
        }
        let isRouted = !routing.before.isEmpty || !routing.after.isEmpty
        return [
            hasBoxes ? .pen : nil, hasBoxes ? .mistake : nil, isRouted ? .order : nil, hasBoxes ? .codes : nil, .noName,
        ].compactMap { (phrase: PaperPhrase?) in phrase.map { wording[$0] } }
    }

    var parts: [PaperPart] {
        var parts: [PaperPart] = []
        var first = 0
        for section in survey.survey.sections where !section.questions.isEmpty {
            let guards = routing.before[first] ?? []
            let title = labels.words(of: section.title)
            parts.append(
                PaperPart(
                    heading: labels.part(openedBy: first)
                        .map { wording(.partHeading, ["number": "\($0)", "title": title]) } ?? title,
                    introduction: section.introduction.map(labels.words),
                    instructions: guards.filter { $0.scope != .items }.map(words.before),
                    items: section.questions.enumerated().map { item($1, at: first + $0) }))
            first += section.questions.count
        }
        return parts
    }

    private func item(_ question: Question, at index: Int) -> PaperItem {
        let field = PaperFieldComposer(labels).field(of: question)
        let guards = (routing.before[index] ?? []).filter { $0.scope == .items }
        return PaperItem(
            number: labels.numbers[question.id.name],
            instructions: guards.map(words.before),
            title: question.title.source.isEmpty ? nil : labels.words(of: question.title),
            paragraphs: question.paragraphs.map(labels.words),
            hint: question.hint.map(labels.words),
            advice: PaperAdvice(labels).advice(for: question),
            field: field,
            declining: labels.hasDecliningBox(question)
                ? PaperBox(code: PaperCodes.declining, label: wording.preferNotToSay, hasLine: false) : nil,
            endings: endings(of: question),
            next: routing.after[index].map { words.after($0, question: question) },
            support: support(of: question))
    }

    /// Each ending once, with every choice that leads to it. A route asks the same kinds.
    private func endings(of question: Question) -> [PaperEnding] {
        guard question.kind.isSingleChoice || question.kind == .many else { return [] }
        let leaving = survey.choices(of: question.id.name).filter { $0.ending != nil }
        return survey.survey.endings.compactMap { ending in
            let choices = leaving.filter { $0.ending == ending.id }
            guard !choices.isEmpty else { return nil }
            return PaperEnding(
                instruction: wording(.ending, ["labels": wording.either(choices.map(labels.label))]),
                paragraphs: ending.paragraphs.map(labels.words))
        }
    }

    private func support(of question: Question) -> PaperSupport? {
        guard !question.support.isEmpty else { return nil }
        // In the order in which the survey names them: it knows which fits the question best.
        let lines = question.support.compactMap { id in help.first { $0.id == id.name } }
        if lines.isEmpty { return PaperSupport(words: wording[.helpForThisInBox], lines: []) }
        return PaperSupport(
            words: wording[.helpForThis],
            lines: lines.map { line in
                wording(.reach, ["name": line.name, "contacts": line.contacts.joined(separator: ". ")]).harmless()
            })
    }
}
