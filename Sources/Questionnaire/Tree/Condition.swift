/// When a question or a section is asked.
///
/// Conditions are worked out in Kleene's three-valued logic: one that rests on an answer that was
/// not given is neither true nor false.
public indirect enum Condition: Hashable, Sendable {
    /// `ID is CODE, CODE`: the answer is one of the codes.
    case isOneOf(Reference, [Identifier])
    /// `ID has CODE, CODE`: at least one of the codes was chosen.
    case hasAny(Reference, [Identifier])
    /// `ID has all CODE, CODE`: every one of the codes was chosen.
    case hasAll(Reference, [Identifier])
    /// `ID >= NUMBER`, on numbers and on the scores of scales.
    case compares(Reference, Comparison, Double)
    /// `answered ID`: something was answered.
    case answered(Reference)
    /// `declined ID`: the answer is that they prefer not to say.
    case declined(Reference)
    /// `not …`
    case not(Condition)
    /// `… and …`
    case and([Condition])
    /// `… or …`
    case or([Condition])

    /// A question, or one row of a grid, that a condition rests on.
    public struct Reference: Hashable, Sendable {
        package var question: Identifier
        package var row: Identifier?

        package init(_ question: Identifier, row: Identifier? = nil) {
            self.question = question
            self.row = row
        }
    }

    /// How a number is compared with another.
    public enum Comparison: String, CaseIterable, Sendable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="

        package func holds(_ left: Double, _ right: Double) -> Bool {
            switch self {
            case .equal: left == right
            case .notEqual: left != right
            case .less: left < right
            case .lessOrEqual: left <= right
            case .greater: left > right
            case .greaterOrEqual: left >= right
            }
        }

        /// What holds between two numbers when this does not.
        package var opposite: Self {
            switch self {
            case .equal: .notEqual
            case .notEqual: .equal
            case .less: .greaterOrEqual
            case .lessOrEqual: .greater
            case .greater: .lessOrEqual
            case .greaterOrEqual: .less
            }
        }
    }

    /// Every question that it rests on, in the order they are named.
    package var references: [Reference] {
        switch self {
        case .isOneOf(let reference, _), .hasAny(let reference, _), .hasAll(let reference, _),
            .compares(let reference, _, _), .answered(let reference), .declined(let reference):
            [reference]
        case .not(let condition): condition.references
        case .and(let conditions), .or(let conditions): conditions.flatMap(\.references)
        }
    }
}
