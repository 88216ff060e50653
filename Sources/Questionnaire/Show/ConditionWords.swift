/// A condition in a sentence that somebody who does not know the survey language can read, built from the labels
/// that people see: `you chose "Nobody" for "Who would you turn to for help?"`.
struct ConditionWords {
    let numbers: QuestionNumbers

    private var survey: CheckedSurvey { numbers.survey }

    /// What stands behind "asked if".
    func words(of condition: Condition) -> String {
        switch condition {
        case .and(let parts): joined(Self.withoutRepeats(parts).map(bracketed), by: "and")
        case .or(let parts): joined(parts.map(bracketed), by: "or")
        case .not(let inner): negation(of: inner)
        default: words(of: condition, isTrue: true)
        }
    }

    /// `not` is drawn inwards: "not (A and B)" is read more easily as "not A, or not B".
    private func negation(of condition: Condition) -> String {
        switch condition {
        case .not(let inner): words(of: inner)
        case .and(let parts): words(of: .or(parts.map(Condition.not)))
        case .or(let parts): words(of: .and(parts.map(Condition.not)))
        default: words(of: condition, isTrue: false)
        }
    }

    /// Whoever chose something answered, so that need not be said as well.
    private static func withoutRepeats(_ parts: [Condition]) -> [Condition] {
        let answered = Set(parts.compactMap(\.answeredReference))
        let left = parts.filter {
            if case .answered(let reference) = $0 { !answered.contains(reference) } else { true }
        }
        return left.isEmpty ? parts : left
    }

    private func bracketed(_ part: Condition) -> String {
        let words = words(of: part)
        return part.isJoined ? "(\(words))" : words
    }

    private func words(of atom: Condition, isTrue: Bool) -> String {
        switch atom {
        case .isOneOf(let reference, let codes):
            let labels = labels(codes, of: reference)
            return isTrue
                ? "you answered \(joined(labels, by: "or")) to \(title(reference))"
                : "you gave an answer other than \(joined(labels, by: "or")) to \(title(reference))"
        case .hasAny(let reference, let codes):
            let labels = labels(codes, of: reference)
            return isTrue
                ? "you chose \(joined(labels, by: "or")) for \(title(reference))"
                : "you answered \(title(reference)), and did not choose \(joined(labels, by: "or"))"
        case .hasAll(let reference, let codes):
            let labels = joined(labels(codes, of: reference), by: "and")
            let all = codes.count == 2 ? "both " : codes.count > 2 ? "all of " : ""
            return isTrue
                ? "you chose \(all)\(labels) for \(title(reference))"
                : "you answered \(title(reference)), and did not choose \(all)\(labels)"
        case .compares(let reference, let comparison, let number):
            return comparing(reference, isTrue ? comparison : comparison.opposite, number)
        case .answered(let reference): return "you \(isTrue ? "answered" : "did not answer") \(title(reference))"
        case .declined(let reference):
            return isTrue
                ? "you preferred not to answer \(title(reference))"
                : "you did not say that you prefer not to answer \(title(reference))"
        case .not, .and, .or: return words(of: atom)
        }
    }

    /// Scores are not seen by those who answer, so a score is told by the labels that have it.
    private func comparing(
        _ reference: Condition.Reference, _ comparison: Condition.Comparison, _ number: Double
    ) -> String {
        let choices = survey.choices(of: reference.question.name).filter { choice in
            choice.score.map { comparison.holds($0, number) } ?? false
        }
        if !choices.isEmpty {
            let labels = choices.map { "\"\(numbers.label(of: $0))\"" }
            return "you answered \(joined(labels, by: "or")) to \(title(reference))"
        }
        let unit = survey[reference.question.name]?.unit.map { " " + numbers.words(of: $0) } ?? ""
        return "your answer to \(title(reference)) is \(comparison.words)\(number.written)\(unit)"
    }

    private func labels(_ codes: [Identifier], of reference: Condition.Reference) -> [String] {
        numbers.labels(codes.map(\.name), of: reference.question.name).map { "\"\($0)\"" }
    }

    private func title(_ reference: Condition.Reference) -> String {
        guard let question = survey[reference.question.name] else { return "\"\(reference)\"" }
        let row = reference.row.flatMap { id in question.rows.first { $0.id == id } }
        let words = row.map { numbers.words(of: $0.statement) } ?? numbers.words(of: question)
        // A statement within a sentence needs no full stop of its own.
        return "\"\(words.hasSuffix(".") ? String(words.dropLast()) : words)\""
    }

    /// Two short things without a comma; longer rows, and sentences, with one before the last.
    private func joined(_ parts: [String], by word: String) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        let isLong = parts.count > 2 || parts.contains { $0.contains("you") }
        return parts.dropLast().joined(separator: ", ") + (isLong ? ", " : " ") + word + " " + last
    }
}

extension Condition {
    /// What has to be answered for this to be true, where it compares an answer with something.
    fileprivate var answeredReference: Reference? {
        switch self {
        case .isOneOf(let reference, _), .hasAny(let reference, _), .hasAll(let reference, _),
            .compares(let reference, _, _):
            reference
        case .not(let inner): inner.answeredReference
        case .answered, .declined, .and, .or: nil
        }
    }

    fileprivate var isJoined: Bool {
        switch self {
        case .and, .or: true
        case .not(let inner): inner.isJoined
        case .isOneOf, .hasAny, .hasAll, .compares, .answered, .declined: false
        }
    }
}

extension Condition.Comparison {
    /// What stands between "is" and the number.
    fileprivate var words: String {
        switch self {
        case .equal: ""
        case .notEqual: "not "
        case .less: "less than "
        case .lessOrEqual: "at most "
        case .greater: "more than "
        case .greaterOrEqual: "at least "
        }
    }
}
