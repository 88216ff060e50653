/// Everybody is asked something else, but every question is asked of somebody.
enum ReachabilityRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let sound = SoundParts(inspection)
        let reachability = inspection.reachability
        let search = ContradictionSearch(reachability: reachability)
        var index = 0
        for (number, section) in inspection.survey.sections.enumerated() {
            if let condition = section.condition, sound.isSound(conditions: [condition], of: section, in: reachability)
            {
                let place = condition.references.first?.question.range ?? section.id.range
                judge(
                    reachability.sections[number], isIdle: reachability.sections[number] == .always, [condition],
                    before: index, at: place, what: "this section", search, in: inspection)
            }
            for question in section.questions {
                defer { index += 1 }
                guard let own = question.condition, reachability.sections[number] != .never,
                    sound.isSound(question: index, in: reachability)
                else { continue }
                judge(
                    reachability.questions[index], isIdle: reachability.isOwnConditionIdle[index],
                    [section.condition, own].compactMap(\.self), before: index,
                    at: question.places["when"] ?? question.id.range, what: "this", search, in: inspection)
            }
        }
        checkEndings(reachability, sound, in: inspection)
    }

    private static func judge(
        _ reach: Reach, isIdle: Bool, _ finals: [Condition], before end: Int, at place: SourceRange?, what: String,
        _ search: ContradictionSearch, in inspection: Inspection
    ) {
        if reach == .never {
            // What is only the consequence of another condition is mended with that one.
            guard !search.isConsequence(finals, before: end) else { return }
            let words = ContradictionWords(
                search.contradiction(of: finals, before: end), survey: inspection.checked)
            inspection.log.report(
                "never-asked", at: place, "nobody is ever asked \(what): \(words.message)", help: words.reasons,
                notes: words.notes)
        } else if reach == .undecided {
            let most = Reachability.mostPerCondition
            let questions = search.reachability.conditions.closure(of: finals, before: end).count
            inspection.log.report(
                "not-decided", .warning, at: place,
                "who is asked \(what) was not decided: it rests on \(questions) questions, "
                    + "with more than \(most) combinations of answers",
                help: ["try it out by hand, or let the condition rest on fewer questions"])
        } else if isIdle, let condition = finals.last {
            inspection.log.report(
                "always-asked", .warning, at: place, "everybody is asked \(what): \"\(condition)\" is always true here",
                help: ["delete the line, or mend the condition"])
        }
    }

    /// An ending that choices lead to, but nobody can come to.
    private static func checkEndings(_ reachability: Reachability, _ sound: SoundParts, in inspection: Inspection) {
        let survey = inspection.checked
        for ending in inspection.survey.endings {
            let leading = survey.questions.indices.filter { index in
                survey.choices(of: survey.questions[index].id.name).contains { $0.ending == ending.id }
            }
            let isDead = leading.allSatisfy { reachability.questions[$0] == .never && sound.isSound(question: $0) }
            guard !leading.isEmpty, isDead else { continue }
            inspection.report(
                "dead-ending", .warning, at: ending.id, "nobody can come to the ending \"\(ending.id.name)\"",
                help: ["mend the condition of the question that leads to it, or delete the ending"],
                notes: leading.map { index in
                    let id = survey.questions[index].id
                    return Diagnostic.Note("\"\(id.name)\" leads to it, and is never asked", at: id.range)
                })
        }
    }
}
