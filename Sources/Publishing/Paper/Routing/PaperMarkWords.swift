import Questionnaire

/// Says what stands on a form, in words that follow "if".
struct PaperMarkWords {
    private let labels: PaperLabels
    private var survey: CheckedSurvey { labels.survey }
    private var wording: PaperWording { labels.wording }

    init(_ labels: PaperLabels) {
        self.labels = labels
    }

    /// - Parameter here: the question that was just answered, which needs no number.
    func words(of mark: PaperMark, here: Question?) -> String {
        guard let question = survey[mark.place.question.name] else { return "" }
        let saying = Saying(
            wording: wording, place: place(of: mark, here: here),
            labels: { labels.labels(of: $0, at: question) },
            caveat: labels.hasDecliningBox(question))
        switch mark.sign {
        case .declined: return saying.declined(.ticked)
        case .notDeclined: return saying.declined(.notTicked)
        case .some, .every, .none, .notEvery, .number, .answered, .unanswered: break
        }
        switch question.kind {
        case .rank: return saying.numbered(mark.sign)
        case .number: return saying.wroteNumber(mark.sign, unit: question.unit.map(labels.words))
        case .text, .longText: return saying.words(mark.needsAnswer ? .wrote : .wroteNothing)
        case .one, .many, .scale, .grid, .yesNo, .note:
            return saying.ticked(mark.sign, of: survey.choices(of: question.id.name), one: question.kind != .many)
        }
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
        case .text, .longText: return wording(.wroteNothing, ["place": ""])
        case .number, .rank: return wording(.wroteNoNumber, ["place": ""])
        case .one, .many, .scale, .grid, .yesNo, .note: break
        }
        let declining = labels.hasDecliningBox(question) ? [wording.preferNotToSay] : []
        let ticked = labels.labels(of: codes, at: question) + declining
        return ticked.isEmpty ? wording[.leftBlank] : wording(.tickedOrBlank, ["labels": wording.either(ticked)])
    }

    private func place(of mark: PaperMark, here: Question?) -> String {
        let id = mark.place.question
        let number = id == here?.id ? nil : labels.numbers[id.name].map(String.init)
        let row = mark.place.row.flatMap { row in survey[id.name]?.rows.first { $0.id == row } }
        let statement = row.map { wording.quoted(labels.words(of: $0.statement).withoutFullStop) }
        return switch (statement, number) {
        case (let row?, let number?): wording(.forRowAtQuestion, ["row": row, "number": number])
        case (let row?, nil): wording(.forRow, ["row": row])
        case (nil, let number?): wording(.atQuestion, ["number": number])
        case (nil, nil): ""
        }
    }
}

/// The words for each sign at one place.
private struct Saying {
    let wording: PaperWording
    let place: String
    /// The labels of codes, in the order in which they are printed.
    let labels: ([String]) -> [String]
    /// Whether a box for "prefer not to say" could be taken for an answer.
    let caveat: Bool

    func words(_ phrase: PaperPhrase, _ codes: [String] = []) -> String {
        let labels = labels(codes)
        return wording(phrase, ["place": place, "labels": wording.either(labels), "all": wording.every(labels)])
    }

    func declined(_ phrase: PaperPhrase) -> String {
        wording(phrase, ["place": place, "labels": wording.quoted(wording.preferNotToSay)])
    }

    private func counting(_ words: String) -> String {
        guard caveat else { return words }
        return wording(.notCounting, ["statement": words, "label": wording.quoted(wording.preferNotToSay)])
    }

    /// - Parameter one: whether one choice at most is ticked.
    func ticked(_ sign: PaperMark.Sign, of choices: [Choice], one: Bool) -> String {
        switch sign {
        case .some(let codes):
            let others = choices.map(\.code.name).filter { !codes.contains($0) }
            if one, others.isEmpty { return counting(words(.tickedSomething)) }
            // A short list of what it is not is read more easily than a long one of what it is.
            let isShorter = one && codes.count > 3 && others.count < codes.count
            return isShorter ? counting(words(.tickedOther, others)) : words(.ticked, codes)
        case .every(let codes): return words(.tickedEvery, codes)
        case .none(let codes): return counting(words(.tickedNone, codes))
        case .notEvery(let codes): return counting(words(.tickedNotEvery, codes))
        case .unanswered: return counting(words(.tickedNothing))
        case .answered, .number, .declined, .notDeclined: return counting(words(.tickedSomething))
        }
    }

    func numbered(_ sign: PaperMark.Sign) -> String {
        switch sign {
        case .some(let codes): words(.numbered, codes)
        case .every(let codes): words(.numberedEvery, codes)
        case .none(let codes): words(.numberedNone, codes)
        case .notEvery(let codes): words(.numberedNotEvery, codes)
        case .unanswered: words(.wroteNoNumber)
        case .answered, .number, .declined, .notDeclined: words(.wroteNumber)
        }
    }

    func wroteNumber(_ sign: PaperMark.Sign, unit: String?) -> String {
        guard case .number(let comparison, let number) = sign else {
            return words(sign == .unanswered ? .wroteNoNumber : .wroteNumber)
        }
        let phrase: PaperPhrase =
            switch comparison {
            case .equal: .wroteEqual
            case .notEqual: .wroteOther
            case .less: .wroteLess
            case .lessOrEqual: .wroteOrLess
            case .greater: .wroteMore
            case .greaterOrEqual: .wroteOrMore
            }
        let amount = [number.written, unit].compactMap(\.self).joined(separator: " ")
        return wording(phrase, ["place": place, "amount": amount])
    }
}

extension String {
    /// A statement within a sentence needs no full stop of its own, nor the one of Hindi and Nepali.
    fileprivate var withoutFullStop: String { hasSuffix(".") || hasSuffix("।") ? String(dropLast()) : self }
}
