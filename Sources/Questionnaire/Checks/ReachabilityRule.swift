/// Every question is asked of somebody, and a condition is there for a reason.
enum ReachabilityRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let sound = SoundParts(inspection)
        let reachability = inspection.reachability
        var index = 0
        for (number, section) in inspection.survey.sections.enumerated() {
            let whole = reachability.sections[number]
            if let condition = section.condition, sound.isSound(conditions: [condition], of: section, in: reachability)
            {
                let place = condition.references.first?.question.range ?? section.id.range
                Asked(what: "this section", conditions: [condition], index: index, place: place)
                    .judge(whole, isIdle: whole == .always, in: inspection)
            }
            for question in section.questions {
                defer { index += 1 }
                // A section that nobody comes to was reported as a whole.
                guard let own = question.condition, whole != .never, sound.isSound(question: index, in: reachability)
                else { continue }
                let conditions = [section.condition, own].compactMap(\.self)
                let place = question.places["when"] ?? question.id.range
                Asked(what: "this", conditions: conditions, index: index, place: place)
                    .judge(
                        reachability.questions[index], isIdle: reachability.isOwnConditionIdle[index], in: inspection)
            }
        }
    }
}

/// A question or a section with the conditions under which it is asked.
private struct Asked {
    /// How it is named in a message.
    let what: String
    let conditions: [Condition]
    /// The question before which the conditions are decided.
    let index: Int
    let place: SourceRange?

    /// Reports what is wrong with who is asked.
    ///
    /// - Parameter isIdle: whether the last condition changes nothing.
    func judge(_ reach: Reach, isIdle: Bool, in inspection: Inspection) {
        switch reach {
        case .never: explain(in: inspection)
        case .undecided:
            let questions = inspection.reachability.conditions.closure(of: conditions, before: index).count
            inspection.log.report(
                "not-decided", .warning, at: place,
                "who is asked \(what) was not decided: it rests on \(questions) "
                    + "\(questions == 1 ? "question" : "questions"), with too many combinations of answers to try them all",
                help: [
                    "try it out by hand, or let the condition rest on less",
                    "at most \(Reachability.mostPerCondition) combinations are tried for a condition, "
                        + "and \(Reachability.mostPerSurvey) for a survey",
                ])
        case .always, .sometimes:
            guard isIdle, let condition = conditions.last else { return }
            inspection.log.report(
                "always-asked", .warning, at: place, "everybody is asked \(what): \"\(condition)\" is always true here",
                help: ["delete the line, or mend the condition"])
        }
    }

    private func explain(in inspection: Inspection) {
        var search = ContradictionSearch(reachability: inspection.reachability)
        // What is only the consequence of another condition is mended with that one.
        guard !search.isConsequence(conditions, before: index) else { return }
        let words = ContradictionWords(
            search.contradiction(of: conditions, before: index), survey: inspection.checked)
        inspection.log.report(
            "never-asked", at: place, "nobody is ever asked \(what): \(words.message)", help: words.reasons,
            notes: words.notes)
    }
}
