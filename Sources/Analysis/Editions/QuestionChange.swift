import Questionnaire

/// Something of a question that was not the same in two editions, so that its figures may differ although nobody
/// thinks otherwise.
package struct QuestionChange: Hashable, Sendable {
    package enum Part: String, Sendable, CaseIterable {
        case kind
        case wording
        case hint
        case statement
        case choices
        case choiceWording = "choice-wording"
        case choiceOrder = "choice-order"
        case scores
        case declining
        case limits
        case asked
        case codebook
    }

    package let part: Part
    /// What it was, in words; empty where there was nothing.
    package let before: String
    /// What it is in the latest edition.
    package let after: String
}

extension QuestionChange {
    /// Everything in which a question, or a row of a grid, differs.
    static func between(_ before: TallyItem, in old: CheckedSurvey, and after: TallyItem, in new: CheckedSurvey)
        -> [QuestionChange]
    {
        var changes: [QuestionChange] = []
        func compare(_ part: Part, _ before: String, _ after: String) {
            if before != after { changes.append(QuestionChange(part: part, before: before, after: after)) }
        }
        let (one, other) = (before.question, after.question)
        compare(.kind, one.kind.rawValue, other.kind.rawValue)
        compare(.wording, one.title.readable, other.title.readable)
        compare(.hint, one.hint?.readable ?? "", other.hint?.readable ?? "")
        compare(.statement, before.row?.statement.readable ?? "", after.row?.statement.readable ?? "")
        changes += choices(before.choices, after.choices, isShuffled: one.isShuffled && other.isShuffled)
        compare(.declining, declining(before), declining(after))
        compare(.limits, limits(one), limits(other))
        compare(
            .asked, asked(before.condition, in: old), asked(after.condition, in: new))
        compare(.codebook, one.codebook?.name ?? "", other.codebook?.name ?? "")
        return changes
    }

    private static func choices(_ before: [Choice], _ after: [Choice], isShuffled: Bool) -> [QuestionChange] {
        let (codes, newCodes) = (before.map(\.code.name), after.map(\.code.name))
        func list(_ choices: [Choice]) -> String {
            choices.map { "\($0.readable) [\($0.code)]" }.joined(separator: ", ")
        }
        guard Set(codes) == Set(newCodes) else {
            return [
                QuestionChange(
                    part: .choices, before: list(before.filter { !newCodes.contains($0.code.name) }),
                    after: list(after.filter { !codes.contains($0.code.name) }))
            ]
        }
        var changes: [QuestionChange] = []
        if codes != newCodes, !isShuffled {
            changes.append(
                QuestionChange(
                    part: .choiceOrder, before: codes.joined(separator: ", "), after: newCodes.joined(separator: ", ")))
        }
        let byCode = Dictionary(after.map { ($0.code.name, $0) }) { first, _ in first }
        let pairs = before.compactMap { choice in byCode[choice.code.name].map { (choice, $0) } }
        func compare(_ part: Part, _ words: (Choice) -> String) {
            let differing = pairs.filter { words($0.0) != words($0.1) }
            guard !differing.isEmpty else { return }
            changes.append(
                QuestionChange(
                    part: part, before: differing.map { words($0.0) }.joined(separator: ", "),
                    after: differing.map { words($0.1) }.joined(separator: ", ")))
        }
        compare(.choiceWording) { choice in
            choice.readable + (choice.isAlone ? " (alone)" : "") + (choice.isOther ? " (with a line to write on)" : "")
        }
        compare(.scores) { choice in
            "\(choice.code)" + (choice.score.map { " = \($0.rounded(to: 3))" } ?? "")
        }
        return changes
    }

    private static func declining(_ item: TallyItem) -> String {
        item.mayBeDeclined ? "\"Prefer not to say\" could be chosen" : "\"Prefer not to say\" could not be chosen"
    }

    private static func limits(_ question: Question) -> String {
        let parts: [(String, Double?)] = [
            ("at least", question.atLeast.map(Double.init)), ("at most", question.atMost.map(Double.init)),
            ("from", question.from), ("to", question.to), ("top", question.top.map(Double.init)),
        ]
        let numbers = parts.compactMap { name, number in number.map { "\(name) \($0.written)" } }
        let unit = question.unit.map { ["in \($0.readable)"] } ?? []
        return ((question.isRequired ? ["an answer was needed"] : []) + numbers + unit).joined(separator: ", ")
    }

    private static func asked(_ condition: Condition?, in survey: CheckedSurvey) -> String {
        condition.map { "only if: \(TallyBasis.words($0))" } ?? "everybody"
    }
}
