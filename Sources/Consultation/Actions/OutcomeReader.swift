import Questionnaire

/// Reads one entry of `outcomes`.
struct OutcomeReader {
    let log: FaultLog

    func question(_ value: YAMLValue) -> OutcomeQuestion? {
        let fields = YAMLFields(
            of: value, as: "an outcome", knowing: ["title", "question", "choices", "average"], log: log)
        guard case .fields = value.content else { return nil }
        let title = fields.required("title")
        let question = fields.required("question")
        let choices = fields.texts("choices").map { Identifier($0.source, at: $0.range) }
        let average = fields.text("average")
        if let average, average.source != "median" {
            log.report(
                "bad-value", at: average.range, "\"average\" can only be median",
                help: ["write \"average: median\", or name choices instead"])
        }
        guard choices.isEmpty != (average == nil) else {
            log.report(
                "wrong-shape", at: fields.range, "an outcome needs either \"choices\" or \"average\"",
                help: [
                    "choices: the codes that count, such as [yes, some]",
                    "average: median, for a question that is answered with a number",
                ])
            return nil
        }
        guard let title, let question else { return nil }
        return OutcomeQuestion(
            title: title, question: Identifier(question.source, at: question.range),
            measure: average == nil ? .choices(choices) : .median)
    }
}
