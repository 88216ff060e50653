package import Questionnaire

/// How somebody with a pen finds the questions that are theirs, without a screen that leads the way.
///
/// Each part with a condition is behind a guard, and within a part each run of questions with the same condition of
/// their own. Guards stand inside one another or apart, so whoever follows them from the first question on comes to
/// exactly the questions that `Route` asks; a property test follows them.
package struct PaperRouting: Hashable, Sendable {
    /// The guards that are read before an item, the part's first, by the index of the item.
    package private(set) var before: [Int: [PaperGuard]] = [:]
    /// The guard that is read when a question has been answered, as in "If you ticked No, go to 9".
    package private(set) var after: [Int: PaperGuard] = [:]

    package init(_ survey: CheckedSurvey) {
        let guards = Self.guards(of: survey)
        for entry in guards {
            if let question = Self.decidingQuestion(of: entry, among: guards, in: survey) {
                after[question] = entry
            } else {
                before[entry.items.lowerBound, default: []].append(entry)
            }
        }
    }

    private static func guards(of survey: CheckedSurvey) -> [PaperGuard] {
        var guards: [PaperGuard] = []
        var first = 0
        for (index, section) in survey.survey.sections.enumerated() where !section.questions.isEmpty {
            let items = first..<(first + section.questions.count)
            first = items.upperBound
            let own = section.condition.map { PaperCondition($0, in: survey) } ?? .always
            guards.append(PaperGuard(scope: .part(index), condition: own, items: items))
            guards += runs(of: items, in: survey)
        }
        return guards.filter { $0.condition != .always }
    }

    /// Neighbours with the same condition, together.
    private static func runs(of items: Range<Int>, in survey: CheckedSurvey) -> [PaperGuard] {
        var runs: [PaperGuard] = []
        for item in items {
            let condition = survey.questions[item].condition.map { PaperCondition($0, in: survey) } ?? .always
            if let last = runs.last, last.condition == condition {
                runs[runs.count - 1] = PaperGuard(
                    scope: .items, condition: condition, items: last.items.lowerBound..<(item + 1))
            } else {
                runs.append(PaperGuard(scope: .items, condition: condition, items: item..<(item + 1)))
            }
        }
        return runs
    }

    /// The question right before the guarded ones, where its answer alone decides and everybody who comes to them has
    /// come by it: the guard can then stand behind that question, where the answer is fresh.
    private static func decidingQuestion(
        of entry: PaperGuard, among guards: [PaperGuard], in survey: CheckedSurvey
    ) -> Int? {
        let question = entry.items.lowerBound - 1
        guard question >= 0, survey.questions[question].kind.isAsked else { return nil }
        let marks = entry.condition.marks
        guard !marks.isEmpty, marks.allSatisfy({ $0.place.question == survey.questions[question].id }) else {
            return nil
        }
        // The introduction of a part is for everybody who comes to the part.
        if entry.scope == .items,
            survey.section(of: survey.questions[question].id.name)
                != survey.section(of: survey.questions[entry.items.lowerBound].id.name)
        {
            return nil
        }
        // Whoever is led past the question has to be led past what it decides.
        let isPassed = guards.contains { $0.items.contains(question) && !$0.items.contains(entry.items.lowerBound) }
        return isPassed ? nil : question
    }
}
