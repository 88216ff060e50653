package import Questionnaire

/// A question whose choices part the responses into groups.
package struct Breakdown: Sendable {
    package let question: Question
    /// Its choices: those who declined it, skipped it or were not asked are in no group.
    package let groups: [Choice]
    private let indexByCode: [String: Int]

    init(by question: Question, of survey: CheckedSurvey) {
        self.question = question
        groups = survey.choices(of: question.id.name)
        indexByCode = Dictionary(zip(groups.map(\.code.name), groups.indices)) { first, _ in first }
    }

    func index(of code: String) -> Int? { indexByCode[code] }
}

extension Breakdown {
    /// The breakdowns that were asked for, one for each question; a name that comes twice counts once.
    ///
    /// - Throws: every name that cannot be broken down by, with what to do.
    static func named(_ names: [String], of survey: CheckedSurvey) throws(Faults) -> [Breakdown] {
        var breakdowns: [Breakdown] = []
        var faults: [Diagnostic] = []
        for name in names where !breakdowns.contains(where: { $0.question.id.name == name }) {
            if let question = survey[name], question.isBreakdown, question.kind.isSingleChoice {
                breakdowns.append(Breakdown(by: question, of: survey))
            } else {
                faults.append(fault(name, of: survey))
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        return breakdowns
    }

    private static func fault(_ name: String, of survey: CheckedSurvey) -> Diagnostic {
        let usable = survey.questions.filter { $0.isBreakdown && $0.kind.isSingleChoice }.map(\.id.name)
        guard let question = survey[name] else {
            let near = NearestName.of(name, in: usable) ?? NearestName.of(name, in: survey.questions.map(\.id.name))
            return Diagnostic(
                "unknown-question", file: "--by", "there is no question called \"\(name)\"",
                help: near.map { ["did you mean \"\($0)\"?"] } ?? list(usable))
        }
        guard question.kind.isSingleChoice else {
            return Diagnostic(
                "breakdown-not-closed", file: "--by",
                "answers cannot be broken down by \"\(name)\": it does not have exactly one choice as its answer",
                help: list(usable))
        }
        return Diagnostic(
            "not-a-breakdown", file: "--by", "\"\(name)\" is not marked as a breakdown",
            help: [
                "breakdowns make people easier to pick out, so the survey says which ones are meant:"
                    + " write \"breakdown\" under the question if this is one"
            ] + list(usable))
    }

    private static func list(_ usable: [String]) -> [String] {
        usable.isEmpty
            ? ["no question of this survey is marked \"breakdown\""]
            : ["answers can be broken down by \(usable.joined(separator: ", "))"]
    }
}
