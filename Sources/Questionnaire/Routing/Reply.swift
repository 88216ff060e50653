/// What somebody could say to a question, as an example that stands for everybody who leads the
/// conditions of a survey the same way. It is made up, never an answer that anybody gave.
package enum Reply: Hashable, Sendable {
    case declined
    /// The one code chosen.
    case choice(String)
    /// The codes chosen where a question takes several, or places of a ranking.
    case choices([String])
    /// The code chosen for each row of a grid that was answered.
    case rows([String: String])
    case number(Double)
    /// Something in the respondent's own words.
    case wrote
}

extension Reply {
    /// The truth of one atom of a condition where this was said; nil stands for a question that was
    /// left blank, or never asked.
    static func truth(of atom: Condition, for reply: Reply?, in survey: CheckedSurvey) -> Truth {
        switch atom {
        case .isOneOf(let reference, let codes):
            guard let code = reply?.code(at: reference) else { return .unknown }
            return Truth(codes.contains { $0.name == code })
        case .hasAny(_, let codes):
            guard case .choices(let chosen) = reply else { return .unknown }
            return Truth(codes.contains { chosen.contains($0.name) })
        case .hasAll(_, let codes):
            guard case .choices(let chosen) = reply else { return .unknown }
            return Truth(codes.allSatisfy { chosen.contains($0.name) })
        case .compares(let reference, let comparison, let number):
            if case .number(let value) = reply { return Truth(comparison.holds(value, number)) }
            let score = reply?.code(at: reference).flatMap { survey.choice($0, of: reference.question.name)?.score }
            return score.map { Truth(comparison.holds($0, number)) } ?? .unknown
        case .answered(let reference):
            if reference.row != nil { return Truth(reply?.code(at: reference) != nil) }
            return Truth(reply != nil && reply != .declined)
        case .declined:
            return Truth(reply == .declined)
        case .not, .and, .or:
            return atom.truth { truth(of: $0, for: reply, in: survey) }
        }
    }

    private func code(at reference: Condition.Reference) -> String? {
        switch self {
        case .choice(let code) where reference.row == nil: code
        case .rows(let rows): reference.row.flatMap { rows[$0.name] }
        default: nil
        }
    }
}
