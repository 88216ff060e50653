import Questionnaire

/// Finds what each column of a file means.
struct ColumnMatcher {
    private let survey: CheckedSurvey
    private let kind: ImportKind
    private let map: ImportMap
    /// Every name that a column may go by, folded.
    private let names: [LooseSpelling: ColumnMeaning]
    /// The titles of questions without what tools may add at the end.
    private let shortened: [LooseSpelling: ColumnMeaning]
    private let canonical: [String: ColumnMeaning]

    init(_ survey: CheckedSurvey, _ kind: ImportKind, _ map: ImportMap) {
        self.survey = survey
        self.kind = kind
        self.map = map
        let columns = ResponseColumns(of: survey)
        canonical = Dictionary(columns.meanings.map { ($0.canonicalName, $0) }) { first, _ in first }
        var names: [LooseSpelling: ColumnMeaning] = [:]
        func add(_ name: String, _ meaning: ColumnMeaning) {
            // The name that comes first in the survey wins.
            names[LooseSpelling(name)] = names[LooseSpelling(name)] ?? meaning
        }
        for meaning in columns.meanings { add(meaning.canonicalName, meaning) }
        for question in survey.questions where question.kind.isAsked {
            let id = question.id.name
            let title = question.title.source
            add(title, .answer(question: id))
            for row in question.rows {
                for form in ["\(title) [\(row.statement.source)]", row.statement.source] {
                    add(form, .row(question: id, row: row.id.name))
                }
            }
            for choice in survey.choices(of: id) where question.kind == .rank || question.kind == .many {
                let meaning: ColumnMeaning =
                    question.kind == .rank
                    ? .place(question: id, choice: choice.code.name) : .chosen(question: id, choice: choice.code.name)
                add("\(title) [\(choice.label?.source ?? "")]", meaning)
            }
        }
        self.names = names
        // "Question 1" and "Question 2" have one shortened form, which then means neither.
        let titles = survey.questions.filter(\.kind.isAsked)
        shortened = Dictionary(
            titles.map { (LooseSpelling($0.title.source).withoutTail, .answer(question: $0.id.name)) }
        ) { _, _ in .dropped }.filter { $0.value != .dropped }
    }

    /// The meaning of each column.
    ///
    /// - Throws: ``Faults`` naming every column that means nothing, or the same as another.
    func meanings(of header: [String], file: String, line: Int) throws(Faults) -> [ColumnMeaning] {
        let log = FaultLog(file: file)
        // Without a single name that is known this may be no header but somebody's answers: then nothing
        // of it is shown.
        guard header.contains(where: { meaning(of: $0) != nil }) || header.isEmpty else {
            throw Faults(
                Diagnostic(
                    "no-header", file: file, at: SourceRange(at: SourcePosition(line: line, column: 1, offset: 0)),
                    "the first row names no question of the survey \"\(survey.survey.id)\"",
                    help: [
                        "check that it is the right file and the right survey",
                        "the first row holds the names of the columns; if they are other words, write a mapping (--map)",
                    ]))
        }
        var taken: [ColumnMeaning: Int] = [:]
        var meanings: [ColumnMeaning] = []
        for (index, name) in header.enumerated() {
            let place = SourceRange(at: SourcePosition(line: line, column: index + 1, offset: 0))
            guard let meaning = meaning(of: name) else {
                reportUnknown(name, number: index + 1, at: place, log)
                meanings.append(.dropped)
                continue
            }
            if meaning != .dropped, let earlier = taken[meaning] {
                log.report(
                    "duplicate-column", at: place,
                    "column \(index + 1) means the same as column \(earlier + 1): \"\(meaning.canonicalName)\"",
                    help: ["say in a mapping (--map) which of the two is to be dropped"])
            }
            taken[meaning] = index
            meanings.append(meaning)
        }
        if !log.diagnostics.hasErrors, !meanings.contains(where: { $0.question != nil }) {
            log.report(
                "no-columns", at: nil, "no column of the file belongs to the survey \"\(survey.survey.id)\"",
                help: ["check that it is the right file and the right survey, or write a mapping (--map)"])
        }
        try log.throwIfBroken()
        return meanings
    }

    private func meaning(of name: String) -> ColumnMeaning? {
        if kind.holdsCodes { return canonical[name] }
        let folded = LooseSpelling(name)
        if let mapped = map.columns[folded] { return mapped }
        if let found = names[folded] ?? shortened[folded.withoutTail] { return found }
        // An unnamed column is what a spreadsheet leaves at the end of its rows.
        if folded.characters.isEmpty || PersonalColumns.contains(folded) || map.dropsOthers { return .dropped }
        return nil
    }

    private func reportUnknown(_ name: String, number: Int, at place: SourceRange, _ log: FaultLog) {
        let candidates = kind.holdsCodes ? Array(canonical.keys) : names.keys.map(\.text)
        let near = NearestName.of(kind.holdsCodes ? name : LooseSpelling(name).text, in: candidates)
        log.report(
            "unknown-column", at: place, "column \(number), \"\(name.prefix(80))\", belongs to no question",
            help: [near.map { "did you mean \"\($0)\"?" }, "say in a mapping (--map) which question it is, or drop it"]
                .compactMap(\.self))
    }
}
