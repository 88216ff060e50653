import Questionnaire

/// How to answer a question with a pen, its limits said in words.
struct PaperAdvice {
    private let labels: PaperLabels

    init(_ labels: PaperLabels) {
        self.labels = labels
    }

    /// Nil for a note.
    func advice(for question: Question) -> String? {
        guard question.kind.isAsked else { return nil }
        let required = question.isRequired ? PaperWording.required : nil
        return [how(to: question), alone(at: question), required].compactMap(\.self).joined(separator: " ")
    }

    private func how(to question: Question) -> String? {
        switch question.kind {
        case .one, .scale, .yesNo: PaperWording.tickOne
        case .many: PaperWording.tick(from: question.atLeast, to: question.atMost)
        case .grid: PaperWording.tickOneEach
        case .rank: PaperWording.number(places: labels.survey.places(of: question))
        case .number: PaperWording.aNumber(from: question.from, to: question.to)
        case .text, .longText:
            PaperWording.write(atLeast: question.atLeastCharacters, atMost: question.characterLimit)
        case .note: nil
        }
    }

    /// "If you tick “Nobody”, tick nothing else."
    private func alone(at question: Question) -> String? {
        guard question.kind == .many else { return nil }
        let alone = labels.survey.choices(of: question.id.name).filter(\.isAlone).map(labels.label)
        let declining = labels.hasDecliningBox(question) ? [PaperWording.preferNotToSay] : []
        let all = alone + declining
        return all.isEmpty ? nil : PaperWording.alone(all)
    }
}
