/// A question has what its kind needs, and nothing that means nothing there.
enum KindRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        for question in inspection.questions where !inspection.broken.hideKind(of: question) {
            checkProperties(of: question, in: inspection)
            checkChoices(of: question, in: inspection)
            checkRows(of: question, in: inspection)
        }
    }

    /// The kinds that a property means something for.
    private static let kinds: [String: [QuestionKind]] = [
        "shuffle": [.one, .many, .rank, .grid],
        "choices": [.one, .many, .scale, .grid, .rank],
        "themes": [.text, .longText],
        "at least": [.many],
        "at most": [.many],
        "at least characters": [.text, .longText],
        "at most characters": [.text, .longText],
        "from": [.number, .scale],
        "unit": [.number],
        "top": [.rank],
        "breakdown": [.one, .yesNo, .scale],
        "required": QuestionKind.allCases.filter(\.isAsked),
        "sensitive": QuestionKind.allCases.filter(\.isAsked),
        "hint": QuestionKind.allCases.filter(\.isAsked),
    ]

    /// Whether a property means something for a kind.
    static func means(_ property: String, for kind: QuestionKind) -> Bool { kinds[property]?.contains(kind) ?? true }

    private static func checkProperties(of question: Question, in inspection: Inspection) {
        for (property, place) in question.places.sorted {
            guard let kinds = kinds[property], !kinds.contains(question.kind) else { continue }
            let help =
                property == "at most" && question.kind.isOpenText
                ? "write \"at most \(question.atMost ?? 200) characters\""
                : "it belongs to: \(kinds.map(\.rawValue).joined(separator: ", "))"
            inspection.log.report(
                "property-out-of-place", at: place,
                "\"\(property)\" means nothing for a question of the kind \"\(question.kind.rawValue)\"", help: [help])
        }
    }

    private static func checkChoices(of question: Question, in inspection: Inspection) {
        let choices = inspection.checked.choices(of: question.id.name)
        switch question.kind {
        case .one, .many, .scale, .grid, .rank:
            let mayHaveMore = inspection.mayLackChoices(question) || question.places["from"] != nil
            // Rows where choices should be are reported one by one.
            let hasRowsInstead = question.kind != .grid && !question.rows.isEmpty
            if choices.count < 2, !mayHaveMore, !hasRowsInstead {
                inspection.report(
                    "too-few-choices", at: question.id,
                    "there \(choices.isEmpty ? "is nothing" : "is only one thing") to choose from here",
                    help: ["add choices such as: - yes \"Yes\"", "or use a shared list: choices my-list"])
            }
        case .yesNo, .number, .text, .longText, .note:
            for choice in question.choices where !choice.isPreferNotToSay || !question.kind.isAsked {
                inspection.report(
                    "property-out-of-place", at: choice.code,
                    question.kind == .yesNo
                        ? "a yes-no question has its two choices already"
                        : "a question of the kind \"\(question.kind.rawValue)\" has no choices",
                    help: ["use \"one\" or \"many\" for a question with choices of its own"])
            }
        }
        if question.kind == .scale, let place = question.places["from"],
            inspection.writtenChoices(of: question).contains(where: { !$0.isPreferNotToSay })
        {
            inspection.log.report(
                "property-out-of-place", at: place, "this scale has choices of its own, and no steps to count",
                help: ["delete \"from\", or the choices"])
        }
        for choice in question.choices { checkModifiers(of: choice, question, in: inspection) }
        checkSharedList(of: question, in: inspection)
    }

    /// A list may be used by several kinds; what one of them cannot do is the fault of that use.
    private static func checkSharedList(of question: Question, in inspection: Inspection) {
        guard let list = question.list else { return }
        let choices = inspection.survey.lists.first { $0.id == list }?.choices ?? []
        let misplaced: [(modifier: String, kinds: [QuestionKind], choice: Choice?)] = [
            ("other", [.one, .many], choices.first(where: \.isOther)),
            ("-> end", [.one, .many, .scale], choices.first { $0.ending != nil }),
        ]
        for case let (modifier, kinds, choice?) in misplaced where !kinds.contains(question.kind) {
            inspection.report(
                "property-out-of-place", at: list,
                "\"\(modifier)\" of the choice \"\(choice.code.name)\" means nothing for a question of the kind "
                    + "\"\(question.kind.rawValue)\"",
                help: ["use a list without it here"])
        }
    }

    private static func checkModifiers(of choice: Choice, _ question: Question, in inspection: Inspection) {
        func misplaced(_ modifier: String, _ help: String) {
            inspection.report(
                "property-out-of-place", at: choice.code,
                "\"\(modifier)\" means nothing for a question of the kind \"\(question.kind.rawValue)\"", help: [help])
        }
        if choice.isPreferNotToSay {
            if choice.isAlone || choice.isOther || choice.isFixed || choice.score != nil || choice.ending != nil {
                inspection.report(
                    "property-out-of-place", at: choice.code,
                    "nothing can stand behind \"\(Choice.preferNotToSay)\" but its label",
                    help: ["who prefers not to say goes on like everybody else, and counts apart"])
            }
            return
        }
        if choice.isFixed, !question.isShuffled {
            inspection.report(
                "fixed-without-shuffle", .warning, at: choice.code,
                "\"fixed\" means nothing where the choices keep their order", help: ["add \"shuffle\", or delete it"])
        }
        if choice.isAlone, question.kind != .many {
            misplaced("alone", "only choices of \"many\" can be chosen together")
        }
        if choice.isOther, question.kind != .many, question.kind != .one {
            misplaced("other", "only \"one\" and \"many\" have a line to write on")
        }
        if choice.ending != nil, question.kind != .many, question.kind != .one, question.kind != .scale {
            misplaced("-> end", "only a choice of \"one\", \"many\" or \"scale\" can end the survey")
        }
    }

    private static func checkRows(of question: Question, in inspection: Inspection) {
        if question.kind == .grid, question.rows.isEmpty, !inspection.broken.spoil(question.id) {
            inspection.report(
                "no-rows", at: question.id, "this grid has no rows",
                help: ["add statements such as: * school \"I could tell someone at school.\""])
        }
        guard question.kind != .grid else { return }
        for row in question.rows {
            inspection.report(
                "property-out-of-place", at: row.id, "only a grid has rows",
                help: ["use \"-\" for a choice, or the kind \"grid\""])
        }
    }
}
