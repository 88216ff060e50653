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
        var seen = Set<String>(minimumCapacity: names.count)
        for (place, name) in names.enumerated() where !name.name.isEmpty {
            let folded = name.name.lowercased()
            guard !seen.insert(folded).inserted,
                let earlier = names[..<place].first(where: { $0.name.lowercased() == folded })
            else { continue }
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
