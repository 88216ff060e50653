import Interview
import Questionnaire

/// When a question is asked, with places in a ``CodedRow`` for names.
///
/// It means what the `Condition` means that it is made of; a test holds it to that.
indirect enum CodedCondition: Sendable {
    /// A question, or one row of a grid.
    struct Reference: Sendable {
        var question: Int
        /// The place of the row in ``CodedRow/list``.
        var row: Int?
        /// The score of each choice.
        var scores: [Double?]
        var isNumber: Bool
    }

    case isOneOf(Reference, Set<Int>)
    case hasAny(Reference, UInt64)
    /// Nil when one of them is no choice, which nobody can have chosen.
    case hasAll(Reference, UInt64?)
    case compares(Reference, Condition.Comparison, Double)
    case answered(Reference)
    case declined(Reference)
    case not(CodedCondition)
    case and([CodedCondition])
    case or([CodedCondition])

    func truth(of row: CodedRow) -> Truth {
        switch self {
        case .isOneOf(let reference, let choices):
            guard let choice = reference.choice(in: row) else { return .unknown }
            return Truth(choices.contains(choice))
        case .hasAny(let reference, let choices):
            guard let chosen = reference.chosen(in: row) else { return .unknown }
            return Truth(chosen & choices != 0)
        case .hasAll(let reference, let choices):
            guard let chosen = reference.chosen(in: row) else { return .unknown }
            return Truth(choices.map { chosen & $0 == $0 } ?? false)
        case .compares(let reference, let comparison, let number):
            guard let value = reference.value(in: row) else { return .unknown }
            return Truth(comparison.holds(value, number))
        case .answered(let reference):
            if reference.row != nil { return Truth(reference.choice(in: row) != nil) }
            return Truth(row.answers[reference.question].state == .answered)
        case .declined(let reference): return Truth(row.answers[reference.question].state == .declined)
        case .not(let condition): return !condition.truth(of: row)
        case .and(let conditions): return Truth.all(conditions) { $0.truth(of: row) }
        case .or(let conditions): return Truth.any(conditions) { $0.truth(of: row) }
        }
    }
}

extension CodedCondition.Reference {
    fileprivate func choice(in row: CodedRow) -> Int? {
        let answer = row.answers[question]
        guard answer.state == .answered else { return nil }
        let choice = self.row.map { row.list[$0] } ?? answer.choice
        return choice < 0 ? nil : choice
    }

    fileprivate func chosen(in row: CodedRow) -> UInt64? {
        let answer = row.answers[question]
        return answer.state == .answered && answer.chosen != 0 ? answer.chosen : nil
    }

    fileprivate func value(in row: CodedRow) -> Double? {
        if isNumber { return row.answers[question].state == .answered ? row.answers[question].number : nil }
        return choice(in: row).flatMap { scores[$0] }
    }
}
