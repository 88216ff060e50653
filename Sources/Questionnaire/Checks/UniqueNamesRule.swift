/// A name stands for one thing; names that differ only in case are one name to a person.
enum UniqueNamesRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        let check = { requireUnique($0, $1, in: inspection) }
        check("section", survey.sections.map(\.id))
        check("question", inspection.questions.map(\.id))
        check("list of choices", survey.lists.map(\.id))
        check("ending", survey.endings.map(\.id))
        check("language", survey.languages)
        check("service here", survey.support)
        for list in survey.lists { check("choice of this list", list.choices.map(\.code)) }
        for question in inspection.questions {
            // A clash with the shared list is the fault of the question's own choice, which comes last.
            check("choice of this question", inspection.writtenChoices(of: question).map(\.code))
            check("row of this grid", question.rows.map(\.id))
            check("service here", question.support)
        }
    }

    private static func requireUnique(_ what: String, _ names: [Identifier], in inspection: Inspection) {
        var first: [String: Identifier] = [:]
        for name in names where !name.name.isEmpty {
            guard let earlier = first[name.name.lowercased()] else {
                first[name.name.lowercased()] = name
                continue
            }
            // Two lists may hold the same fault; it is reported where it was made, once.
            guard earlier.range != name.range || name.range == nil else { continue }
            let alike = earlier.name == name.name ? "" : ", apart from capital letters"
            inspection.report(
                "duplicate-name", at: name, "there is already a \(what) called \"\(earlier.name.shortened)\"\(alike)",
                help: ["delete one of the two, or give it another name"],
                notes: [Diagnostic.Note("the first one", at: earlier.range)])
        }
    }
}
