/// A response in numbers: one piece of memory that is filled again for every row, without a string.
package struct CodedRow: Sendable {
    /// The place in `Mode.allCases`.
    package internal(set) var mode = 0
    /// The place among ``CodedSurvey/languages``.
    package internal(set) var language = 0
    /// By question of the survey.
    package internal(set) var answers: [CodedAnswer]
    /// The choice in each row of each grid, and in each place of each ranking; -1 where there is none.
    package internal(set) var list: [Int]

    init(questions: Int, listed: Int) {
        answers = Array(repeating: CodedAnswer(), count: questions)
        list = Array(repeating: -1, count: listed)
    }

    /// The bytes of the text that a question was answered with, without its guard against formulas.
    ///
    /// - Parameter cells: the record that this row was read from.
    @unsafe package func text(of question: Int, in cells: CSVRow) -> UnsafeBufferPointer<UInt8> {
        unsafe CodedColumns.unguarded(cells[answers[question].cell])
    }

    mutating func clear(mode: Int) {
        self.mode = mode
        language = 0
        for index in answers.indices { answers[index] = CodedAnswer() }
        for index in list.indices { list[index] = -1 }
    }
}
