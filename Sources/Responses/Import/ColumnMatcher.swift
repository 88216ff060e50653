import Questionnaire

/// Finds what each column of a file means.
struct ColumnMatcher {
    private let survey: CheckedSurvey
    private let kind: ImportKind
    private let map: ImportMap
    /// Every name that a column may go by, folded, with everything that it may mean.
    private let names: [LooseSpelling: [ColumnMeaning]]
    /// The titles of questions without what tools may add at the end.
    private let shortened: [LooseSpelling: [ColumnMeaning]]
    private let canonical: [String: ColumnMeaning]

    init(_ survey: CheckedSurvey, _ kind: ImportKind, _ map: ImportMap) {
        self.survey = survey
        self.kind = kind
        self.map = map
        let columns = ResponseColumns(of: survey)
        canonical = Dictionary(columns.meanings.map { ($0.canonicalName, $0) }) { first, _ in first }
        var names: [LooseSpelling: [ColumnMeaning]] = [:]
        func add(_ name: String, _ meaning: ColumnMeaning) {
            let name = LooseSpelling(name)
            if names[name]?.contains(meaning) != true { names[name, default: []].append(meaning) }
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
        let titles = survey.questions.filter(\.kind.isAsked)
        shortened = Dictionary(grouping: titles) { LooseSpelling($0.title.source).withoutTail }
            .mapValues { $0.map { .answer(question: $0.id.name) } }
    }

    /// The meaning of each column.
    ///
    /// - Throws: ``Faults`` naming every column that means nothing, or the same as another, or could
    ///   mean two things.
    func meanings(of header: [String], file: String, line: Int) throws(Faults) -> [ColumnMeaning] {
        let log = FaultLog(file: file)
        let candidates = header.map(candidates)
        try requireHeader(candidates, of: header, log)
        var taken: [ColumnMeaning: Int] = [:]
        var meanings: [ColumnMeaning] = []
        for (index, name) in header.enumerated() {
            let place = SourceRange(at: SourcePosition(line: line, column: index + 1, offset: 0))
            guard candidates[index].count == 1, let meaning = candidates[index].first else {
                if candidates[index].isEmpty {
                    reportUnknown(name, number: index + 1, at: place, log)
                } else {
                    reportAmbiguous(candidates[index], number: index + 1, at: place, log)
                }
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
        let faults = log.diagnostics + (kind.holdsCodes ? [] : map.faults(for: header))
        if faults.hasErrors { throw Faults(faults) }
        return meanings
    }

    /// A first row that names no question may hold the answers of the first respondent, which no error
    /// may show.
    private func requireHeader(
        _ candidates: [[ColumnMeaning]], of header: [String], _ log: FaultLog
    ) throws(Faults) {
        let namesQuestion = candidates.contains { $0.contains { $0.question != nil } }
        // Only a form tool writes this; then the row is a header, whatever else it holds.
        let hasUnknown = candidates.contains(where: \.isEmpty)
        guard !namesQuestion, !(kind == .googleForms && hasUnknown) else { return }
        log.report(
            "no-columns", at: nil, "no column of the file belongs to the survey \"\(survey.survey.id)\"",
            help: [
                "check that it is the right file and the right survey, or write a mapping (--map)",
                "the first row has to hold the names of the columns, and no answers",
            ])
        try log.throwIfBroken()
    }

    /// What a column may mean; nothing when it is unknown.
    private func candidates(for name: String) -> [ColumnMeaning] {
        if kind.holdsCodes {
            return canonical[name].map { [$0] } ?? (RejectsFile.ownColumns.contains(name) ? [.dropped] : [])
        }
        let folded = LooseSpelling(name)
        if let mapped = map.columns[folded] { return [mapped] }
        if let found = names[folded] ?? shortened[folded.withoutTail] { return found }
        // An unnamed column is what a spreadsheet leaves at the end of its rows.
        if folded.characters.isEmpty || PersonalColumns.contains(folded) || map.dropsOthers { return [.dropped] }
        return []
    }

    private func reportAmbiguous(
        _ meanings: [ColumnMeaning], number: Int, at place: SourceRange, _ log: FaultLog
    ) {
        let names = meanings.map { "\"\($0.canonicalName)\"" }
        log.report(
            "ambiguous-column", at: place,
            "column \(number) could be \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")",
            help: ["say in a mapping (--map) which it is, or give the column that name in the file"])
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
