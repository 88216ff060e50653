import Interview
import Questionnaire

/// How the columns of a canonical file are read into a ``CodedRow``.
///
/// It takes the rows that are plainly right, which are nearly all, and leaves every other one to
/// `RowReader`: a code in another spelling, a number with a fraction, a text with invisible marks, and
/// whatever breaks a rule. So what is taken here means exactly what it means there.
struct CodedColumns: Sendable {
    /// What a cell is read as. `table` is the place of the codes in `tables`, and `count` how many of them
    /// are choices; the one behind those declines.
    enum Column: Sendable {
        case mode
        case language
        case choice(Int, table: Int, count: Int)
        /// Only `prefer-not-to-say`, in the column that is named like a question of several columns.
        case declined(Int, table: Int, count: Int)
        case number(Int, table: Int, count: Int)
        case text(Int)
        case chosen(Int, choice: UInt64)
        case writeIn(Int, choice: UInt64)
        case row(Int, list: Int, table: Int, count: Int)
        case place(Int, choice: Int)
        /// That the answers are made up, which is read from the header.
        case ignored
    }

    let coded: CodedSurvey
    let columns: [Column]
    /// Those of the modes and languages, and then of each question.
    let tables: [CodeTable]

    static let modeTable = 0
    static let languageTable = 1

    /// - Returns: nil for a file that only `RowReader` can read.
    init?(_ coded: CodedSurvey, meanings: [ColumnMeaning]) {
        guard Set(meanings).count == meanings.count else { return nil }
        self.coded = coded
        guard let modes = CodeTable(Mode.allCases.map { Array($0.rawValue.utf8) }),
            let languages = CodeTable(coded.languages.map { Array($0.utf8) })
        else { return nil }
        tables = [modes, languages] + coded.questions.map(\.codes)
        var columns: [Column] = []
        for meaning in meanings {
            guard let column = Self.column(meaning, of: coded) else { return nil }
            columns.append(column)
        }
        self.columns = columns
    }

    private static func column(_ meaning: ColumnMeaning, of coded: CodedSurvey) -> Column? {
        switch meaning {
        case .mode: return .mode
        case .language: return .language
        case .dropped: return .ignored
        case .ranked: return nil
        case .answer(let id):
            guard let index = coded.survey.index(of: id) else { return nil }
            let (table, count) = (index + 2, coded.questions[index].choiceCount)
            switch coded.questions[index].kind {
            case .one, .scale, .yesNo: return .choice(index, table: table, count: count)
            case .many, .grid, .rank: return .declined(index, table: table, count: count)
            case .number: return .number(index, table: table, count: count)
            case .text, .longText: return .text(index)
            case .note: return nil
            }
        case .chosen(let id, let choice):
            return place(choice, id, coded).map { .chosen($0.question, choice: 1 << UInt64($0.choice)) }
        case .writeIn(let id, let choice):
            return place(choice, id, coded).map { .writeIn($0.question, choice: 1 << UInt64($0.choice)) }
        case .place(let id, let choice):
            return place(choice, id, coded).map { .place($0.question, choice: $0.choice) }
        case .row(let id, let row):
            guard let index = coded.survey.index(of: id),
                let place = coded.survey.questions[index].rows.firstIndex(where: { $0.id.name == row })
            else { return nil }
            let question = coded.questions[index]
            return .row(index, list: question.list + place, table: index + 2, count: question.choiceCount)
        }
    }

    private static func place(_ code: String, _ id: String, _ coded: CodedSurvey) -> (question: Int, choice: Int)? {
        guard let question = coded.survey.index(of: id),
            let choice = coded.survey.choices(of: id).firstIndex(where: { $0.code.name == code }), choice < 64
        else { return nil }
        return (question, choice)
    }
}
