import Questionnaire

/// Says the guards of a survey in words.
struct PaperRoutingWords {
    /// What two conditions may have together before they are clearer as a list.
    private static let longestPair = 130

    private let labels: PaperLabels
    private let marks: PaperMarkWords
    private var survey: CheckedSurvey { labels.survey }
    private var wording: PaperWording { labels.wording }

    init(_ labels: PaperLabels) {
        self.labels = labels
        marks = PaperMarkWords(labels)
    }

    /// What stands above what is guarded.
    func before(_ entry: PaperGuard) -> PaperInstruction {
        let guarded = GuardedWords(entry, labels)
        if entry.condition == .never { return PaperInstruction(guarded.leave) }
        // Under a single question or note stands the next; only more than one has to be leapt over.
        let close = guarded.isSingle ? nil : wording(.ifNot, ["place": place(of: entry.items.upperBound)])
        if let words = sentence(entry.condition, here: nil) {
            return PaperInstruction(
                [wording(.sentence, ["words": guarded.only(words)]), close].compactMap(\.self).joined(separator: " "))
        }
        let branch = branch(entry.condition, here: nil)
        return PaperInstruction(guarded.only(branch.words), branch.branches, close: close)
    }

    /// What stands below the question that decides.
    func after(_ entry: PaperGuard, question: Question) -> PaperInstruction {
        let place = place(of: entry.items.upperBound)
        if let words = marks.missing(entry.condition, at: question) {
            return PaperInstruction(wording(.goTo, ["condition": words, "place": place]))
        }
        if let words = sentence(entry.condition, here: question) {
            return PaperInstruction(wording(.goOn, ["condition": words, "place": place]))
        }
        let branch = branch(entry.condition, here: question)
        return PaperInstruction(
            wording(.goOnOnly, ["list": branch.words]), branch.branches, close: wording(.ifNot, ["place": place]))
    }

    /// Where to go on: words that name one place of the form and no other.
    private func place(of index: Int) -> String {
        guard survey.questions.indices.contains(index) else {
            return wording(.toEnd, ["heading": wording.quoted(wording[.thanks])])
        }
        let question = survey.questions[index]
        if let part = labels.part(openedBy: index) { return wording(.toPart, ["number": "\(part)"]) }
        if let number = labels.numbers[question.id.name] { return wording(.toQuestion, ["number": "\(number)"]) }
        let title = question.title.source.isEmpty ? question.paragraphs.first ?? "" : question.title
        return wording(.toNote, ["words": wording.quoted(labels.words(of: title))])
    }

    // MARK: Conditions

    /// At most two conditions in one sentence; nil for what is clearer as a list.
    private func sentence(_ condition: PaperCondition, here: Question?) -> String? {
        switch condition {
        case .mark(let mark): marks.words(of: mark, here: here)
        case .all(let parts): pair(parts, .firstAndSecond, here: here)
        case .any(let parts): pair(parts, .firstOrSecond, here: here)
        case .always, .never: nil
        }
    }

    private func pair(_ parts: [PaperCondition], _ phrase: PaperPhrase, here: Question?) -> String? {
        guard parts.count == 2, case .mark(let first) = parts[0], case .mark(let second) = parts[1] else { return nil }
        let words = wording(
            phrase, ["first": marks.words(of: first, here: here), "second": marks.words(of: second, here: here)])
        return words.count <= Self.longestPair ? words : nil
    }

    private func branch(_ condition: PaperCondition, here: Question?) -> PaperInstruction.Branch {
        switch condition {
        case .mark(let mark): PaperInstruction.Branch(words: marks.words(of: mark, here: here), branches: [])
        case .all(let parts):
            PaperInstruction.Branch(words: wording[.allOfThese], branches: parts.map { branch($0, here: here) })
        case .any(let parts):
            PaperInstruction.Branch(words: wording[.oneOfThese], branches: parts.map { branch($0, here: here) })
        // Neither stands inside another condition; see `all(of:)` and `any(of:)`.
        case .always, .never: PaperInstruction.Branch(words: "", branches: [])
        }
    }
}

/// What a guard keeps, in words.
private struct GuardedWords {
    /// Whether only the question or the note right below is meant.
    let isSingle: Bool
    /// What opens a condition.
    private let opening: PaperPhrase
    /// What nobody is asked.
    let leave: String
    private let values: [String: String]
    private let wording: PaperWording

    init(_ entry: PaperGuard, _ labels: PaperLabels) {
        let numbers = labels.survey.questions[entry.items].compactMap { labels.numbers[$0.id.name] }
        wording = labels.wording
        values = ["first": numbers.first.map(String.init) ?? "", "last": numbers.last.map(String.init) ?? ""]
        let leaving: PaperPhrase
        if entry.scope != .items {
            (isSingle, opening, leaving) = (false, .onlyPart, .leavePart)
        } else if numbers.isEmpty {
            // Several notes are kept together only where there are no words between them to lead past.
            (isSingle, opening, leaving) = (entry.items.count == 1, .onlyNote, .leaveThis)
        } else if entry.items.count == 1 {
            (isSingle, opening, leaving) = (true, .onlyThis, .leaveThis)
        } else {
            switch numbers.count {
            case 1: (opening, leaving) = (.onlyQuestion, .leaveQuestion)
            case 2: (opening, leaving) = (.onlyTwo, .leaveMore)
            default: (opening, leaving) = (.onlyMore, .leaveMore)
            }
            isSingle = false
        }
        leave = wording(leaving, values)
    }

    func only(_ condition: String) -> String {
        wording(opening, values.merging(["condition": condition]) { first, _ in first })
    }
}
