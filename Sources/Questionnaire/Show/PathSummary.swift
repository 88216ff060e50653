/// How long the ways through a survey are, and how one comes to each question, for `show --as paths`:
///
///     Shortest way: 10 questions, about 2 minutes
///     Longest way: 13 questions, about 4 minutes
package struct PathSummary {
    private let survey: CheckedSurvey
    private let reachability: Reachability
    private let numbers: QuestionNumbers

    package init(_ survey: CheckedSurvey) {
        self.survey = survey
        reachability = Reachability(survey)
        numbers = QuestionNumbers(survey)
    }

    /// - Parameter width: the most cells of a line.
    package func write(width: Int, to output: inout some TextOutputStream) {
        let lengths = PathLengths(survey, reachability: reachability)
        let asked = survey.questions.count { $0.kind.isAsked }
        var lines = [
            ShownLine(text: numbers.words(of: survey.survey.title)),
            .blank,
            ShownLine(text: "Questions in all: \(asked)"),
            ShownLine(text: "Shortest way: \(words(of: lengths.shortest))"),
            ShownLine(text: "Longest way: \(words(of: lengths.longest))"),
        ]
        if let minutes = survey.survey.minutes {
            lines.append(ShownLine(text: "The survey promises: \(minutes) \(minutes == 1 ? "minute" : "minutes")"))
        }
        lines.append(
            ShownLine(
                text:
                    "Both ways lead to handing in. The minutes are a guess, at three words a second and a few seconds "
                    + "for each answer, more where people write."))
        if !lengths.isExact {
            lines.append(
                ShownLine(
                    text: "There are too many ways to try them all: the shortest may be longer, and the longest "
                        + "shorter, than is said."))
        }
        let conditional = zip(survey.questions, reachability.questions).compactMap { entry(for: $0, $1) }
        if !conditional.isEmpty { lines += [.blank, ShownLine(text: "The shortest way to each other question")] }
        lines += conditional.flatMap(\.self)
        output.write(ShownLine.text(of: lines, width: width))
    }

    private func words(of length: PathLengths.Length) -> String {
        "\(length.questions) \(length.questions == 1 ? "question" : "questions"), "
            + "about \(length.minutes) \(length.minutes == 1 ? "minute" : "minutes")"
    }

    /// Nothing for a question that everybody is asked.
    private func entry(for question: Question, _ reach: Reach) -> [ShownLine]? {
        let steps: [String]
        switch reach {
        case .always: return nil
        case .never: steps = ["Nobody is ever asked this."]
        case .undecided: steps = ["There are too many combinations of answers to say."]
        case .sometimes(let witness) where witness.steps.isEmpty: steps = ["Leave the questions before it blank."]
        case .sometimes(let witness): steps = witness.steps.map(words)
        }
        let mark = numbers.mark(of: question)
        return [.blank, ShownLine(text: numbers.words(of: question), mark: mark, indent: max(0, 4 - mark.count))]
            + steps.map { ShownLine(text: $0, mark: "- ", indent: 4) }
    }

    private func words(of step: Witness.Step) -> String {
        let place = numbers[step.question].map { "question \($0)" } ?? step.question
        func quoted(_ codes: [String]) -> String {
            numbers.labels(codes, of: step.question).map { "\"\($0)\"" }.joined(separator: ", ")
        }
        switch step.reply {
        case .declined: return "In \(place), prefer not to say."
        case .choice(let code): return "In \(place), choose \(quoted([code]))."
        case .choices(let codes): return "In \(place), choose \(quoted(codes))."
        case .rows(let rows):
            let parts = survey[step.question]?.rows.compactMap { row in
                rows[row.id.name].map { "\(quoted([$0])) for \"\(numbers.words(of: row.statement))\"" }
            }
            return "In \(place), choose \((parts ?? []).joined(separator: ", "))."
        case .number(let number): return "In \(place), write \(number.written)."
        case .wrote: return "In \(place), write something."
        }
    }
}
