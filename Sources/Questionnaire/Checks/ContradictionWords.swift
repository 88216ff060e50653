/// A contradiction in words: what cannot hold, because of what, and what leads to it.
struct ContradictionWords {
    /// More notes than this nobody follows.
    private static let mostNotes = 5

    let message: String
    let reasons: [String]
    let notes: [Diagnostic.Note]

    init(_ contradiction: Contradiction, survey: CheckedSurvey) {
        let parts = contradiction.parts.map { "\"\($0)\"" }
        message =
            switch parts.count {
            case 1: "\(parts[0]) can never be true"
            case 2: "\(parts[0]) and \(parts[1]) cannot both hold"
            default: "\(parts.dropLast().joined(separator: ", ")) and \(parts[parts.count - 1]) cannot all hold"
            }
        let questions = Self.questions(of: contradiction.parts, in: survey)
        var reasons: [String] = []
        if contradiction.restsOnEndings { reasons += questions.flatMap { Self.endings(of: $0, in: survey) } }
        if reasons.isEmpty, contradiction.leads.isEmpty, let question = questions.first, questions.count == 1 {
            reasons = [Self.reason(at: question, contradiction.parts, in: survey)]
        }
        let more = contradiction.leads.count - Self.mostNotes
        if more > 0 { reasons.append("\(contradiction.leads.count) questions lead to it; the last of them are") }
        self.reasons = reasons
        notes = contradiction.leads.suffix(Self.mostNotes).compactMap { index in
            let question = survey.questions[index]
            return survey.condition(of: question.id.name).map { condition in
                Diagnostic.Note(
                    "\"\(question.id)\" is asked only when \"\(condition)\"",
                    at: question.places["when"] ?? question.id.range)
            }
        }
    }

    private static func questions(of parts: [Condition], in survey: CheckedSurvey) -> [Question] {
        Set(parts.flatMap(\.references).compactMap { survey.index(of: $0.question.name) }).sorted()
            .map { survey.questions[$0] }
    }

    private static func endings(of question: Question, in survey: CheckedSurvey) -> [String] {
        survey.choices(of: question.id.name).compactMap { choice in
            choice.ending.map { "who chooses \"\(choice.code)\" in \"\(question.id)\" is led to the ending \"\($0)\"" }
        }
    }

    /// Why one question has no reply that fits.
    private static func reason(at question: Question, _ parts: [Condition], in survey: CheckedSurvey) -> String {
        let id = question.id.name
        let named = Set(parts.flatMap(\.codes))
        let choices = survey.choices(of: id)
        switch question.kind {
        case .many:
            if let alone = choices.first(where: { $0.isAlone && named.contains($0.code) }) {
                return "\"\(alone.code)\" stands alone: who chooses it can choose nothing else"
            }
            if let most = question.atMost, named.count > most { return "at most \(most) can be chosen in \"\(id)\"" }
        case .rank where named.count > survey.places(of: question):
            let places = survey.places(of: question)
            return "\"\(id)\" has only \(places) \(places == 1 ? "place" : "places")"
        case .number:
            if let from = question.from, let to = question.to {
                return "\"\(id)\" goes from \(from.written) to \(to.written)"
            }
        case _ where question.kind.isSingleChoice && parts.count > 1 && named.count > 1:
            return "\"\(id)\" has only one answer"
        default: break
        }
        let scores = choices.compactMap(\.score)
        if let low = scores.min(), let high = scores.max(), parts.contains(where: \.isComparison) {
            return "the scores of \"\(id)\" go from \(low.written) to \(high.written)"
        }
        return "no answer to \"\(id)\" makes \(parts.count > 1 ? "them" : "that") true"
    }
}

extension Condition {
    /// The codes that it asks for; those that it rules out explain nothing.
    fileprivate var codes: [Identifier] {
        switch self {
        case .isOneOf(_, let codes), .hasAny(_, let codes), .hasAll(_, let codes): codes
        case .compares, .answered, .declined, .not: []
        case .and(let parts), .or(let parts): parts.flatMap(\.codes)
        }
    }

    fileprivate var isComparison: Bool {
        if case .compares = self { true } else { false }
    }
}
