import Questionnaire

/// Says what stands on a form, in words that follow "if".
struct PaperMarkWords {
    let labels: PaperLabels
    private var survey: CheckedSurvey { labels.survey }

    init(_ labels: PaperLabels) {
        self.labels = labels
    }

    /// - Parameter here: the question that was just answered, which needs no number.
    func words(of mark: PaperMark, here: Question?) -> String {
        let id = mark.place.question.name
        guard let question = survey[id] else { return "" }
        let row = mark.place.row.flatMap { row in question.rows.first { $0.id == row } }
        let at = PaperWording.at(
            question: question.id == here?.id ? nil : labels.numbers[id],
            row: row.map { labels.words(of: $0.statement).withoutFullStop })
        switch mark.sign {
        case .declined: return PaperWording.declined(at)
        case .notDeclined: return PaperWording.notDeclined(at)
        case .some, .every, .none, .notEvery, .number, .answered, .unanswered: break
        }
        switch question.kind {
        case .rank: return numbered(mark, question, at)
        case .number: return wroteNumber(mark, question, at)
        case .text, .longText: return mark.needsAnswer ? PaperWording.wrote(at) : PaperWording.wroteNothing(at)
        case .one, .many, .scale, .grid, .yesNo, .note: return ticked(mark, question, at)
        }
    }

    private func ticked(_ mark: PaperMark, _ question: Question, _ at: String) -> String {
        let caveat = labels.hasDecliningBox(question) ? PaperWording.notCounting : ""
        func names(_ codes: [String]) -> [String] { labels.labels(of: codes, at: question) }
        switch mark.sign {
        case .some(let codes):
            let others = survey.choices(of: question.id.name).map(\.code.name).filter { !codes.contains($0) }
            if others.isEmpty, question.kind != .many { return PaperWording.tickedSomething(at) + caveat }
            // A short list of what it is not is read more easily than a long one of what it is.
            let isShorter = question.kind != .many && codes.count > 3 && others.count < codes.count
            return isShorter
                ? PaperWording.tickedOther(names(others), at) + caveat : PaperWording.ticked(names(codes), at)
        case .every(let codes): return PaperWording.tickedAll(names(codes), at)
        case .none(let codes): return PaperWording.tickedNone(names(codes), at) + caveat
        case .notEvery(let codes): return PaperWording.tickedNotAll(names(codes), at) + caveat
        case .unanswered: return PaperWording.tickedNothing(at) + caveat
        case .answered, .number, .declined, .notDeclined: return PaperWording.tickedSomething(at) + caveat
        }
    }

    private func numbered(_ mark: PaperMark, _ question: Question, _ at: String) -> String {
        func names(_ codes: [String]) -> [String] { labels.labels(of: codes, at: question) }
        return switch mark.sign {
        case .some(let codes): PaperWording.numbered(names(codes), at)
        case .every(let codes): PaperWording.numberedAll(names(codes), at)
        case .none(let codes): PaperWording.numberedNone(names(codes), at)
        case .notEvery(let codes): PaperWording.numberedNotAll(names(codes), at)
        case .unanswered: PaperWording.wroteNoNumber(at)
        case .answered, .number, .declined, .notDeclined: PaperWording.wroteNumber(at)
        }
    }

    private func wroteNumber(_ mark: PaperMark, _ question: Question, _ at: String) -> String {
        guard case .number(let comparison, let number) = mark.sign else {
            return mark.needsAnswer ? PaperWording.wroteNumber(at) : PaperWording.wroteNoNumber(at)
        }
        return PaperWording.number(comparison, number, unit: question.unit.map(labels.words), at)
    }

    /// The shorter way round, where only few at the question just answered do *not* fulfil a condition:
    /// `you ticked “Nobody” or left this one blank`. Nil where it would not be shorter.
    func missing(_ condition: PaperCondition, at question: Question) -> String? {
        guard case .mark(let mark) = condition, mark.place.row == nil else { return nil }
        let codes: [String]
        switch mark.sign {
        case .answered: codes = []
        case .none(let named) where question.kind == .many: codes = named
        case .some(let named) where question.kind.isSingleChoice:
            codes = survey.choices(of: question.id.name).map(\.code.name).filter { !named.contains($0) }
            if codes.count >= named.count { return nil }
        default: return nil
        }
        switch question.kind {
        case .text, .longText: return PaperWording.wroteNothing("")
        case .number, .rank: return PaperWording.wroteNoNumber("")
        case .one, .many, .scale, .grid, .yesNo, .note: break
        }
        let declining = labels.hasDecliningBox(question) ? [PaperWording.preferNotToSay] : []
        let ticked = labels.labels(of: codes, at: question) + declining
        return ticked.isEmpty ? PaperWording.leftBlank : PaperWording.tickedOrBlank(ticked)
    }
}

extension String {
    /// A statement within a sentence needs no full stop of its own.
    fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
