import Questionnaire

/// How to answer a question with a pen, its limits said in words.
struct PaperAdvice {
    private let labels: PaperLabels
    private var wording: PaperWording { labels.wording }

    init(_ labels: PaperLabels) {
        self.labels = labels
    }

    /// Nil for a note.
    func advice(for question: Question) -> String? {
        guard question.kind.isAsked else { return nil }
        let required = question.isRequired ? wording(.required, ["label": wording.quoted(wording.preferNotToSay)]) : nil
        return [how(to: question), alone(at: question), required].compactMap(\.self).joined(separator: " ")
    }

    private func how(to question: Question) -> String? {
        switch question.kind {
        case .one, .scale, .yesNo: wording[.tickOne]
        case .many: wording.tick(from: question.atLeast, to: question.atMost)
        case .grid: wording[.tickOneEach]
        case .rank: wording.rank(places: labels.survey.places(of: question))
        case .number: wording.number(from: question.from, to: question.to)
        case .text, .longText:
            wording.write(atLeast: question.atLeastCharacters, atMost: question.characterLimit)
        case .note: nil
        }
    }

    /// "If you tick “Nobody”, tick nothing else."
    private func alone(at question: Question) -> String? {
        guard question.kind == .many else { return nil }
        let alone = labels.survey.choices(of: question.id.name).filter(\.isAlone).map(labels.label)
        let declining = labels.hasDecliningBox(question) ? [wording.preferNotToSay] : []
        let all = alone + declining
        return all.isEmpty ? nil : wording(.alone, ["labels": wording.either(all)])
    }
}
