/// Who is asked what, in sentences, for `show --as logic`:
///
///      7. What gets in the way of getting help?
///         Asked if you chose "Nobody" for "Who would you turn to for help?", or you answered …
package struct RoutingWords {
    private let survey: CheckedSurvey
    private let numbers: QuestionNumbers
    private let conditions: ConditionWords

    package init(_ survey: CheckedSurvey) {
        self.survey = survey
        numbers = QuestionNumbers(survey)
        conditions = ConditionWords(numbers: numbers)
    }

    /// - Parameter width: the most cells of a line.
    package func write(width: Int, to output: inout some TextOutputStream) {
        var lines = [ShownLine(text: numbers.words(of: survey.survey.title))]
        for section in survey.survey.sections {
            lines += [.blank, ShownLine(text: numbers.words(of: section.title))]
            if let condition = section.condition {
                lines.append(ShownLine(text: "This part is asked if \(conditions.words(of: condition))."))
            }
            for question in section.questions { lines += self.lines(of: question, inPart: section.condition != nil) }
        }
        output.write(ShownLine.text(of: lines, width: width))
    }

    private func lines(of question: Question, inPart isPart: Bool) -> [ShownLine] {
        let mark = numbers.mark(of: question)
        let verb = question.kind.isAsked ? "Asked" : "Shown"
        let everybody = isPart ? "to everybody in this part" : "to everybody"
        let who =
            question.condition.map { "\(verb) if \(conditions.words(of: $0))." }
            ?? (question.kind.isAsked ? "\(verb) of \(everybody.dropFirst(3))." : "\(verb) \(everybody).")
        return [
            .blank,
            ShownLine(text: numbers.words(of: question), mark: mark, indent: max(0, 4 - mark.count)),
            ShownLine(text: who, indent: 4),
        ] + endings(of: question)
    }

    private func endings(of question: Question) -> [ShownLine] {
        let leaving = survey.choices(of: question.id.name).filter { $0.ending != nil }
        return leaving.map { choice in
            ShownLine(text: "Who chooses \"\(numbers.label(of: choice))\" is thanked and goes no further.", indent: 4)
        }
    }
}
