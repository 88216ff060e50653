/// The questions as on paper, for `show --as questions`:
///
///     About you
///
///      1. How old are you?
///         ( ) 10 or under
///         ( ) 11 to 13
package struct QuestionList {
    private let survey: CheckedSurvey
    private let numbers: QuestionNumbers

    package init(_ survey: CheckedSurvey) {
        self.survey = survey
        numbers = QuestionNumbers(survey)
    }

    /// - Parameter width: the most cells of a line.
    package func write(width: Int, to output: inout some TextOutputStream) {
        var lines = [ShownLine(text: numbers.words(of: survey.survey.title))]
        for section in survey.survey.sections {
            lines += [.blank, ShownLine(text: numbers.words(of: section.title))]
            lines += section.introduction.map { ShownLine(text: numbers.words(of: $0)) }
            for question in section.questions { lines += [.blank] + self.lines(of: question) }
        }
        output.write(ShownLine.text(of: lines, width: width))
    }

    private func lines(of question: Question) -> [ShownLine] {
        guard question.kind.isAsked else {
            let title = question.title.source.isEmpty ? [] : [question.title]
            return (title + question.paragraphs).map { ShownLine(text: numbers.words(of: $0), indent: 4) }
        }
        let mark = numbers.mark(of: question)
        var lines = [ShownLine(text: numbers.words(of: question), mark: mark, indent: max(0, 4 - mark.count))]
        func add(_ text: String, mark: String = "") { lines.append(ShownLine(text: text, mark: mark, indent: 4)) }
        if let hint = question.hint { add(numbers.words(of: hint)) }
        // Many hints say it already.
        if let advice = advice(for: question), question.hint?.source.contains(advice.dropLast()) != true { add(advice) }
        for row in question.rows { add(numbers.words(of: row.statement), mark: "* ") }
        let box = question.kind == .many ? "[ ] " : question.kind == .rank ? "__ " : "( ) "
        for choice in survey.choices(of: question.id.name) {
            add(numbers.label(of: choice) + (choice.isOther ? ": ________" : ""), mark: box)
        }
        if survey.offersDeclining(question.id.name) { add("Prefer not to say", mark: "( ) ") }
        return lines
    }

    /// How to answer, where the kind alone does not say it.
    private func advice(for question: Question) -> String? {
        switch question.kind {
        case .many:
            switch (question.atLeast, question.atMost) {
            case (let least?, let most?): "Choose from \(least) to \(most)."
            case (let least?, nil): "Choose \(least) or more."
            case (nil, let most?): "Choose up to \(most)."
            case (nil, nil): "Choose all that fit."
            }
        case .rank: "Number your first \(survey.places(of: question)), 1 for the most important."
        case .number: "________" + (question.unit.map { " " + numbers.words(of: $0) } ?? "")
        case .text: "________________________________"
        case .longText: "________________________________ (up to \(question.characterLimit) characters)"
        case .grid: "Choose one for each line."
        case .one, .scale, .yesNo, .note: nil
        }
    }
}
