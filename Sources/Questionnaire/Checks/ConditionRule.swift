/// A condition looks only back, and compares things that can be compared.
enum ConditionRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        var before = 0
        for section in inspection.survey.sections {
            if let condition = section.condition { check(condition, before: before, in: inspection) }
            for question in section.questions {
                if let condition = question.condition { check(condition, before: before, in: inspection) }
                before += 1
            }
        }
    }

    /// - Parameter before: how many questions stand before the condition.
    private static func check(_ condition: Condition, before: Int, in inspection: Inspection) {
        switch condition {
        case .not(let inner): check(inner, before: before, in: inspection)
        case .and(let parts), .or(let parts): for part in parts { check(part, before: before, in: inspection) }
        case .isOneOf(let reference, let codes):
            guard let question = find(reference, before: before, in: inspection) else { return }
            guard question.kind.isSingleChoice || (question.kind == .grid && reference.row != nil) else {
                reportMismatch(reference, question, "is", in: inspection)
                return
            }
            checkCodes(codes, of: question, in: inspection)
        case .hasAny(let reference, let codes), .hasAll(let reference, let codes):
            guard let question = find(reference, before: before, in: inspection) else { return }
            guard question.kind == .many || question.kind == .rank else {
                reportMismatch(reference, question, "has", in: inspection)
                return
            }
            checkCodes(codes, of: question, in: inspection)
        case .compares(let reference, let comparison, _):
            guard let question = find(reference, before: before, in: inspection) else { return }
            let hasScores = inspection.checked.choices(of: question.id.name).contains { $0.score != nil }
            let isScored = (question.kind.isSingleChoice || reference.row != nil) && hasScores
            if question.kind != .number, !isScored {
                reportMismatch(reference, question, comparison.rawValue, in: inspection)
            }
        case .answered(let reference):
            _ = find(reference, before: before, in: inspection)
        case .declined(let reference):
            guard find(reference, before: before, in: inspection) != nil, let row = reference.row else { return }
            inspection.report(
                "wrong-comparison", at: row, "a single row cannot be declined, only the whole grid",
                help: ["write \"declined \(reference.question.name)\""])
        }
    }

    private static func find(
        _ reference: Condition.Reference, before: Int, in inspection: Inspection
    ) -> Question? {
        let id = reference.question
        guard let index = inspection.checked.index(of: id.name) else {
            inspection.reportUnknown(
                "unknown-question", "question", id, among: inspection.questions.map(\.id),
                isIncomplete: inspection.broken.hideAQuestion, isHidden: inspection.broken.mention(id),
                help: "a condition names a question by its id, the bare word behind its kind")
            return nil
        }
        let question = inspection.questions[index]
        guard index < before else {
            let line = question.id.range.map { ", on line \($0.start.line)" } ?? ""
            inspection.report(
                "looks-forward", at: id,
                index == before
                    && inspection.questions[index].condition?.references.contains { $0.question == id } == true
                    ? "this question cannot depend on its own answer"
                    : "\"\(id.name)\" is asked only later\(line)",
                help: ["a condition can rest only on questions that come before it"])
            return nil
        }
        guard !inspection.broken.hideKind(of: question) else { return nil }
        guard question.kind.isAsked else {
            inspection.report(
                "wrong-comparison", at: id, "\"\(id.name)\" is a note, which nobody answers",
                help: ["name a question that people answer"])
            return nil
        }
        guard let row = reference.row else { return question }
        guard question.kind == .grid else {
            inspection.report(
                "wrong-comparison", at: row, "\"\(id.name)\" is not a grid, so it has no rows",
                help: ["write only \"\(id.name)\""])
            return nil
        }
        guard question.rows.contains(where: { $0.id == row }) else {
            inspection.reportUnknown(
                "unknown-row", "row of \"\(id.name)\"", row, among: question.rows.map(\.id),
                isIncomplete: inspection.broken.spoil(question.id),
                help: "its rows are: \(question.rows.map(\.id.name).joined(separator: ", "))")
            return nil
        }
        return question
    }

    private static func checkCodes(_ codes: [Identifier], of question: Question, in inspection: Inspection) {
        let known = inspection.checked.choices(of: question.id.name).map(\.code)
        for code in codes where !known.contains(code) {
            if code.name == Choice.preferNotToSay {
                inspection.report(
                    "wrong-comparison", at: code, "to decline is not one of the choices",
                    help: ["write \"declined \(question.id.name)\""])
                continue
            }
            inspection.reportUnknown(
                "unknown-choice", "choice of \"\(question.id.name)\"", code, among: known,
                isIncomplete: inspection.mayLackChoices(question),
                help: "its choices are: \(known.map(\.name).joined(separator: ", "))")
        }
    }

    private static func reportMismatch(
        _ reference: Condition.Reference, _ question: Question, _ used: String, in inspection: Inspection
    ) {
        let id = question.id.name
        let help =
            switch question.kind {
            case .one, .yesNo, .scale: "write \"\(id) is …\" with the code of a choice"
            case .many, .rank: "write \"\(id) has …\" with the code of a choice"
            case .grid: "name a row: \"\(id).\(question.rows.first?.id.name ?? "row") is …\""
            case .number: "compare it with a number: \"\(id) >= 3\""
            case .text, .longText, .note: "of what was written only \"answered \(id)\" can be asked"
            }
        inspection.report(
            "wrong-comparison", at: reference.question,
            "\"\(used)\" cannot be used with \"\(id)\", which is of the kind \"\(question.kind.rawValue)\"",
            help: [help])
    }
}
