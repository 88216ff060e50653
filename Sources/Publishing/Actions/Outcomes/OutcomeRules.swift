import Analysis
import Consultation
import Questionnaire

/// What has to hold of a row of the outcomes table, in the survey that it is read from.
struct OutcomeRules {
    let file: String
    let plan: TallyPlan

    func check(_ question: OutcomeQuestion) -> [Diagnostic] {
        let id = question.question
        guard let item = plan.items.first(where: { $0.id == id.name }) else {
            return [
                fault(
                    "unknown-question", id,
                    "there is no question called \"\(id.name)\" in \(plan.survey.survey.id.name)",
                    near: id.name, in: plan.items.map(\.id))
            ]
        }
        switch question.measure {
        case .median:
            guard item.question.kind != .number else { return [] }
            return [
                Diagnostic(
                    "wrong-kind", file: file, at: id.range, "\"\(id.name)\" is not answered with a number",
                    help: ["name choices instead: \"choices: [yes, some]\""])
            ]
        case .choices(let choices):
            let codes = item.choices.map(\.code.name)
            let unknown = choices.filter { !codes.contains($0.name) }.map { choice in
                fault(
                    "unknown-choice", choice, "\"\(id.name)\" has no choice called \"\(choice.name)\"",
                    near: choice.name,
                    in: codes)
            }
            guard unknown.isEmpty, choices.count > 1, item.content != .distribution else { return unknown }
            return [
                Diagnostic(
                    "wrong-kind", file: file, at: id.range,
                    "people can choose several answers to \"\(id.name)\", so they cannot be added up",
                    help: ["name one choice"])
            ]
        }
    }

    private func fault(
        _ id: String, _ name: Identifier, _ message: String, near wanted: String, in known: [String]
    ) -> Diagnostic {
        Diagnostic(
            id, file: file, at: name.range, message,
            help: [
                NearestName.of(wanted, in: known).map { "did you mean \"\($0)\"?" }
                    ?? "there is: \(known.joined(separator: ", "))"
            ])
    }
}
