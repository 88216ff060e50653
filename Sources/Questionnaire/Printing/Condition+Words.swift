extension Condition: CustomStringConvertible {
    /// The condition in the survey language, with brackets only where they are needed.
    public var description: String {
        switch self {
        case .isOneOf(let reference, let list): "\(reference) is \(list.listed)"
        case .hasAny(let reference, let list): "\(reference) has \(list.listed)"
        case .hasAll(let reference, let list): "\(reference) has all \(list.listed)"
        case .compares(let reference, let comparison, let number):
            "\(reference) \(comparison.rawValue) \(number.written)"
        case .answered(let reference): "answered \(reference)"
        case .declined(let reference): "declined \(reference)"
        case .not(.isOneOf(let reference, let list)): "\(reference) is not \(list.listed)"
        case .not(let inner): "not \(inner.bracketed(within: .negation))"
        case .and(let parts): parts.map { $0.bracketed(within: .conjunction) }.joined(separator: " and ")
        case .or(let parts): parts.map { $0.bracketed(within: .disjunction) }.joined(separator: " or ")
        }
    }

    private enum Binding: Int, Comparable {
        case disjunction, conjunction, negation

        static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
    }

    /// A part of its own kind gets brackets too, so that the tree is the same when it is read again.
    private func bracketed(within outer: Binding) -> String {
        let needsBrackets =
            switch self {
            case .or: true
            case .and: outer >= .conjunction
            default: false
            }
        return needsBrackets ? "(\(description))" : description
    }
}

extension Condition.Reference: CustomStringConvertible {
    /// `ID` or `GRID.ROW`.
    public var description: String { row.map { "\(question).\($0)" } ?? question.name }
}
