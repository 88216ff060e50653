package import Interview
import Questionnaire

/// Why one row cannot be imported. It names the column and never what stands in the cell.
package struct RowFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// More or fewer cells than the header has.
        case cellCount(found: Int, expected: Int)
        case strayQuote
        case notUTF8
        /// A NUL or another character that no form tool writes.
        case controlCharacter
        case unknownChoice(question: String)
        /// Words by which two choices are known.
        case ambiguousChoice(question: String)
        /// A spreadsheet may have turned "11-12" into the eleventh of December; nobody guesses it back.
        case dateForChoice(question: String)
        case declinedAndAnswered
        /// One cell holds the whole answer, and the cells of the choices say something else.
        case saidTwice
        case notANumber
        case notANumberOfPlace
        /// Two choices or more where one can be chosen.
        case twoAnswers(question: String)
        /// A ranking with a first and a third place, and no second.
        case gapInOrder
        case notYesOrNo
        /// A spreadsheet took what was written for a formula.
        case spreadsheetError
        case unknownMode
        case unknownLanguage
        case refused(Refusal)
    }

    package var kind: Kind
    /// The number of the cell, from 1; nil for the row as a whole.
    package var cell: Int?
    /// The name of the column.
    package var column: String?
    /// What sort of thing stands in the cell.
    package var value: ValueClass?

    /// What is wrong, without a capital letter and without a full stop.
    package var message: String {
        let place = column.map { "column \"\($0.prefix(60))\": " } ?? ""
        return place + words + (value.map { " (\($0.rawValue) stands there)" } ?? "")
    }

    /// A name that never changes.
    package var id: String {
        switch kind {
        case .cellCount: "cell-count"
        case .strayQuote: "stray-quote"
        case .notUTF8: "not-utf8"
        case .controlCharacter: "control-character"
        case .unknownChoice: "unknown-choice"
        case .ambiguousChoice: "ambiguous-choice"
        case .dateForChoice: "date-for-choice"
        case .declinedAndAnswered: "declined-and-answered"
        case .saidTwice: "said-twice"
        case .notANumber, .notANumberOfPlace: "not-a-number"
        case .twoAnswers: "two-answers"
        case .gapInOrder: "gap-in-order"
        case .notYesOrNo: "not-yes-or-no"
        case .spreadsheetError: "spreadsheet-error"
        case .unknownMode: "unknown-mode"
        case .unknownLanguage: "unknown-language"
        case .refused: "answer-refused"
        }
    }

    /// What is wrong, without the place and without the value.
    package var words: String {
        switch kind {
        case .cellCount(let found, let expected):
            "the row has \(found) cells, and the header has \(expected)"
        case .strayQuote: "a quote stands where none can be; a quote inside a cell is written twice"
        case .notUTF8: "the cell is not UTF-8 text"
        case .controlCharacter: "the cell holds a control character, such as NUL"
        case .unknownChoice(let question): "the answer is not one of the choices of \"\(question)\""
        case .ambiguousChoice(let question):
            "the answer could be two of the choices of \"\(question)\""
        case .dateForChoice(let question):
            "the answer looks like a date, and is not one of the choices of \"\(question)\""
        case .saidTwice: "the answer stands in one cell, and the cells of its choices say something else"
        case .declinedAndAnswered: "the question was declined, and answered as well"
        case .notANumber: "the answer is not a number"
        case .notANumberOfPlace: "this is not a place in an order, such as 1 or 2nd"
        case .twoAnswers(let question): "\"\(question)\" takes one answer, and there are two or more"
        case .gapInOrder: "a place is missing in the order"
        case .notYesOrNo: "only 1, 0 or nothing can stand here"
        case .spreadsheetError: "a spreadsheet took the answer for a formula, and what was written is lost"
        case .unknownMode: "this is not a way of answering: kiosk, paper, online, workshop, interview"
        case .unknownLanguage: "this is not the code of a language of the survey"
        case .refused(let refusal): refusal.words
        }
    }
}

extension Refusal {
    /// The rule that was broken, in words about somebody else's answer.
    fileprivate var words: String {
        switch self {
        case .required: "the question needs an answer"
        case .empty: "nothing was answered"
        case .wrongKind: "the answer is of another kind than the question"
        case .unknownChoice: "the answer is not one of the choices"
        case .tooFew(let least): "fewer than \(least) were chosen"
        case .tooMany(let most): "more than \(most) were chosen"
        case .notAlone: "a choice that stands alone was chosen together with others"
        case .rankedTwice: "one thing has two places in the order, or two things have one"
        case .rowsMissing(let count): "\(count) rows of the grid have no answer"
        case .outOfRange(let from, let to):
            "the number is outside \(from?.written ?? "any number") to \(to?.written ?? "any number")"
        case .tooShort(let least): "the text is shorter than \(least) characters"
        case .tooLong(let most): "the text is longer than \(most) characters"
        case .strayWriteIn: "something was written that no chosen choice asks for"
        case .notHere: "the question was not asked"
        }
    }
}
