// How the parts of a survey are written in its own language.

extension Text {
    /// The text between quotes, as a survey file writes it.
    var quoted: String {
        "\"" + source.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

extension Choice {
    /// What stands behind the label, each with a blank before it.
    var modifiers: String {
        var words = ""
        if let score { words += " = \(score.written)" }
        if isAlone { words += " alone" }
        if isOther { words += " other" }
        if isFixed { words += " fixed" }
        if let ending { words += " -> end \(ending)" }
        return words
    }
}

extension Question {
    /// Its properties, a line each, in the canonical order.
    var propertyLines: [String] {
        var lines: [String] = []
        if let hint { lines.append("hint \(hint.quoted)") }
        if let condition { lines.append("when \(condition)") }
        if isRequired { lines.append("required") }
        if isSensitive { lines.append("sensitive") }
        if isBreakdown { lines.append("breakdown") }
        if isShuffled { lines.append("shuffle") }
        if let atLeast { lines.append("at least \(atLeast)") }
        if let atMost { lines.append("at most \(atMost)") }
        if let atLeastCharacters { lines.append("at least \(atLeastCharacters) characters") }
        if let atMostCharacters { lines.append("at most \(atMostCharacters) characters") }
        if let from, let to { lines.append("from \(from.written) to \(to.written)") }
        if let unit { lines.append("unit \(unit.quoted)") }
        if let top { lines.append("top \(top)") }
        if let codebook { lines.append("themes \(codebook)") }
        if !support.isEmpty { lines.append("support \(support.map(\.name).joined(separator: ", "))") }
        if let list { lines.append("choices \(list)") }
        return lines
    }
}

extension Condition: CustomStringConvertible {
    /// The condition in the survey language, with brackets only where they are needed.
    package var description: String {
        func codes(_ codes: [Identifier]) -> String { codes.map(\.name).joined(separator: ", ") }
        return switch self {
        case .isOneOf(let reference, let list): "\(reference) is \(codes(list))"
        case .hasAny(let reference, let list): "\(reference) has \(codes(list))"
        case .hasAll(let reference, let list): "\(reference) has all \(codes(list))"
        case .compares(let reference, let comparison, let number):
            "\(reference) \(comparison.rawValue) \(number.written)"
        case .answered(let reference): "answered \(reference)"
        case .declined(let reference): "declined \(reference)"
        case .not(.isOneOf(let reference, let list)): "\(reference) is not \(codes(list))"
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
    package var description: String { row.map { "\(question).\($0)" } ?? question.name }
}
