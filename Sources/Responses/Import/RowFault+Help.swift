import Interview
import Questionnaire

extension RowFault {
    /// What to do about it, for somebody with the file of another tool in a spreadsheet.
    var help: [String] {
        switch kind {
        case .unknownChoice: ["mend the cell, or say in a mapping (--map) which choice it means"]
        case .ambiguousChoice: ["say in a mapping (--map) which of the two it is, or write its code into the cell"]
        case .twoAnswers: ["leave one of them in the cell, or ask the question as \"many\""]
        case .dateForChoice:
            [
                "a spreadsheet may have changed it; format the column as text there, or say in a mapping (--map) what it means"
            ]
        case .cellCount: ["look for a comma or a line break that stands outside quotes"]
        case .strayQuote: ["write the quote twice, or take it out"]
        case .notUTF8: ["save the file again as \"CSV UTF-8\""]
        case .controlCharacter: ["type the words of the cell again, or empty it"]
        case .declinedAndAnswered: ["empty one of the two: the cell that declines, or the answer"]
        case .saidTwice: ["make both say the same, or empty the cell that holds the whole answer"]
        case .notANumber: ["write the number alone, in digits and with a point: 3 or 3.5; or empty the cell"]
        case .notANumberOfPlace: ["write 1 for the first, 2 for the second and so on, or empty the cell"]
        case .gapInOrder: ["number the places from 1 without leaving one out, or empty all cells of the question"]
        case .notYesOrNo: ["write 1 where it was chosen and 0 where it was not, or empty the cell"]
        case .spreadsheetError: ["download the answers again and import that file, or empty the cell"]
        case .unknownMode: ["write one of them, or empty the cell and give --mode"]
        case .unknownLanguage: ["write a code of the survey, such as en, or empty the cell"]
        case .refused(let refusal): refusal.help
        }
    }

    /// The same for a file of responses that the program wrote, and somebody changed.
    var canonicalHelp: [String] {
        switch kind {
        case .unknownChoice, .ambiguousChoice, .dateForChoice:
            ["write the code of a choice, as the survey has it, or import the answers again"]
        case .unknownMode: ["write one of them"]
        default: help
        }
    }
}

extension Refusal {
    /// What to do about an answer that breaks a rule of the survey.
    fileprivate var help: [String] {
        switch self {
        case .tooFew, .tooMany: ["leave as many as may be chosen, or change \"at least\" and \"at most\" in the survey"]
        case .notAlone: ["leave only the choice that stands alone, or take it out"]
        case .rankedTwice: ["give each thing a place of its own, or empty all cells of the question"]
        case .outOfRange:
            ["look whether it is mistyped; mend it, empty the cell, or change \"from\" and \"to\" in the survey"]
        case .tooShort, .tooLong: ["change \"characters\" in the survey if the form allowed it, or mend the cell"]
        case .strayWriteIn: ["choose what the words belong to, or empty the cell with the words"]
        case .rowsMissing, .required, .empty: ["fill in what is missing, or empty all cells of the question"]
        case .wrongKind, .unknownChoice: ["mend the cell, or empty it"]
        case .notHere: ["empty the cell"]
        }
    }
}
