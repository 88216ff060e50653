import Questionnaire

/// How the choices in the cells of a file are written, gathered row by row.
///
/// It keeps the survey's own codes. Words of the file itself are kept only where so many rows share them
/// that they are nobody's.
struct ChoiceFindings {
    /// As many as the program hides in what it publishes, unless told otherwise.
    static let fewest = 10
    /// No question has more wordings that are worth listing.
    private static let mostWords = 200

    let vocabularies: [String: ChoiceVocabulary]
    private let columns: [ColumnMeaning]
    private let survey: CheckedSurvey
    private let cells: CellConventions
    /// By what each choice was found, by question and code.
    private(set) var found: [String: [String: Set<Wording>]] = [:]
    /// How many cells mean none of the choices, by question.
    private(set) var strangers: [String: Int] = [:]
    private var words: [String: [LooseSpelling: (text: String, count: Int)]] = [:]

    init(_ opening: SheetOpening, of importer: Importer) {
        survey = importer.survey
        cells = opening.layout.cells
        columns = opening.columns.map(\.meaning)
        let languages = [importer.survey] + (cells.holdsCodes ? [] : importer.translations)
        let closed = importer.survey.questions.filter(\.kind.isClosed)
        vocabularies = Dictionary(
            closed.map { question in
                let mapped = importer.map.choices[question.id.name] ?? [:]
                return (
                    question.id.name,
                    ChoiceVocabulary(
                        of: question, in: languages, opening.layout.cells, mapped: mapped, numbers: importer.numbers)
                )
            }
        ) { first, _ in first }
    }

    mutating func take(_ record: CSVRecord) {
        for (index, meaning) in columns.enumerated() where index < record.count {
            guard let text = record.text(index), !text.allSatisfy(\.isWhitespace) else { continue }
            switch meaning {
            case .answer(let question): takeWhole(text, question)
            case .row(let question, _), .ranked(let question, _): takeOne(text, question)
            case .chosen, .place, .writeIn, .mode, .language, .dropped: break
            }
        }
    }

    private mutating func takeWhole(_ text: String, _ id: String) {
        guard let question = survey[id], let vocabulary = vocabularies[id] else { return }
        guard question.kind == .many || question.kind == .rank else { return takeOne(text, id) }
        guard let parts = vocabulary.split(text) else { return count(text, id) }
        for (code, wording) in parts.wordings { found[id, default: [:]][code, default: []].insert(wording) }
        if vocabulary.other == nil || parts.rest.count > 1 {
            for rest in parts.rest { count(rest, id) }
        }
    }

    private mutating func takeOne(_ text: String, _ id: String) {
        guard let vocabulary = vocabularies[id] else { return }
        guard vocabulary.meaning(of: text) != nil || !cells.emptyWords.contains(LooseSpelling(text).text) else {
            return
        }
        if let code = vocabulary.meaning(of: text)?.code, let wording = vocabulary.wording(of: text) {
            found[id, default: [:]][code, default: []].insert(wording)
        } else if vocabulary.other == nil || survey[id]?.kind != .one {
            count(text, id)
        }
    }

    private mutating func count(_ text: String, _ id: String) {
        strangers[id, default: 0] += 1
        let spelling = LooseSpelling(text.prefix(200))
        let known = words[id, default: [:]]
        guard text.utf8.count <= 200, known.count < Self.mostWords || known[spelling] != nil else { return }
        words[id, default: [:]][spelling, default: (text, 0)].count += 1
    }

    /// Words that mean none of the choices and stand in so many rows that they can be shown.
    func commonStrangers(of question: String) -> [String] {
        (words[question] ?? [:]).values.filter { $0.count >= Self.fewest }.map(\.text).sorted()
    }
}
