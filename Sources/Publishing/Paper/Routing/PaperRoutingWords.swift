import Questionnaire

/// Says the guards of a survey in words.
struct PaperRoutingWords {
    private let labels: PaperLabels
    private let marks: PaperMarkWords
    private var survey: CheckedSurvey { labels.survey }

    init(_ labels: PaperLabels) {
        self.labels = labels
        marks = PaperMarkWords(labels)
    }

    /// What stands above what is guarded.
    func before(_ entry: PaperGuard) -> PaperInstruction {
        let guarded = guarded(by: entry)
        let opening = PaperWording.only(guarded)
        // Under a single question or note stands the next; only more than one has to be leapt over.
        let close: String? =
            switch guarded {
            case .question, .note: nil
            case .part, .questions: PaperWording.ifNot(place(of: entry.items.upperBound))
            }
        switch entry.condition {
        case .never: return PaperInstruction(PaperWording.nobody(guarded))
        case .always: return PaperInstruction("")
        case .mark, .all, .any:
            if let words = sentence(entry.condition, here: nil) {
                return PaperInstruction(["\(opening) \(words).", close].compactMap(\.self).joined(separator: " "))
            }
            return list(entry.condition, under: opening, here: nil, close: close)
        }
    }

    /// What stands below the question that decides.
    func after(_ entry: PaperGuard, question: Question) -> PaperInstruction {
        let place = place(of: entry.items.upperBound)
        if let words = marks.missing(entry.condition, at: question) {
            return PaperInstruction(PaperWording.go(if: words, to: place))
        }
        if let words = sentence(entry.condition, here: question) {
            return PaperInstruction(PaperWording.goOn(if: words, otherwise: place))
        }
        return list(entry.condition, under: PaperWording.goOnIf, here: question, close: PaperWording.ifNot(place))
    }

    private func guarded(by entry: PaperGuard) -> PaperWording.Guarded {
        if case .part = entry.scope { return .part }
        let numbers = survey.questions[entry.items].compactMap { labels.numbers[$0.id.name] }
        guard let first = numbers.first, let last = numbers.last else { return .note }
        return entry.items.count == 1 ? .question : .questions(first, last)
    }

    /// Where to go on: words that name one place of the form and no other.
    private func place(of index: Int) -> String {
        guard survey.questions.indices.contains(index) else { return PaperWording.end }
        let question = survey.questions[index]
        if let part = labels.part(openedBy: index) { return PaperWording.part(part) }
        return labels.numbers[question.id.name].map(PaperWording.question)
            ?? PaperWording.note(labels.words(of: question.title.source.isEmpty ? question.paragraphs.first ?? "" : question.title))
    }

    // MARK: Conditions

    /// What two conditions may have together before they are clearer as a list.
    private static let longestPair = 130

    /// At most two conditions in one sentence; nil for what is clearer as a list.
    private func sentence(_ condition: PaperCondition, here: Question?) -> String? {
        let pair: String?
        switch condition {
        case .mark(let mark): return marks.words(of: mark, here: here)
        case .all(let parts): pair = self.pair(parts, here: here).map(PaperWording.and)
        case .any(let parts): pair = self.pair(parts, here: here).map(PaperWording.or)
        case .always, .never: pair = nil
        }
        return pair.flatMap { $0.count <= Self.longestPair ? $0 : nil }
    }

    private func pair(_ parts: [PaperCondition], here: Question?) -> (String, String)? {
        guard parts.count == 2, case .mark(let first) = parts[0], case .mark(let second) = parts[1] else { return nil }
        return (marks.words(of: first, here: here), marks.words(of: second, here: here))
    }

    private func list(
        _ condition: PaperCondition, under opening: String, here: Question?, close: String?
    ) -> PaperInstruction {
        let branch = branch(condition, here: here)
        return PaperInstruction("\(opening) \(branch.words)", branch.branches, close: close)
    }

    private func branch(_ condition: PaperCondition, here: Question?) -> PaperInstruction.Branch {
        switch condition {
        case .mark(let mark): PaperInstruction.Branch(words: marks.words(of: mark, here: here), branches: [])
        case .all(let parts):
            PaperInstruction.Branch(words: PaperWording.allOfThese, branches: parts.map { branch($0, here: here) })
        case .any(let parts):
            PaperInstruction.Branch(words: PaperWording.oneOfThese, branches: parts.map { branch($0, here: here) })
        // Neither stands inside another condition; see `all(of:)` and `any(of:)`.
        case .always, .never: PaperInstruction.Branch(words: "", branches: [])
        }
    }
}
