import Questionnaire

/// Finds what each column of a file means.
struct ColumnMatcher {
    private let survey: CheckedSurvey
    private let layout: ImportLayout
    private let map: ImportMap
    private let words: SurveyWords

    /// - Parameter translations: the same survey in its other languages.
    init(
        _ survey: CheckedSurvey, _ layout: ImportLayout, _ map: ImportMap, in translations: [CheckedSurvey] = []
    ) {
        self.survey = survey
        self.layout = layout
        self.map = map
        words = SurveyWords(of: survey, in: layout.cells.holdsCodes ? [] : translations)
    }

    /// The meaning of each column of a file whose header is one row.
    ///
    /// - Throws: ``Faults``, as ``require(_:file:line:)``.
    func meanings(of header: [String], file: String, line: Int) throws(Faults) -> [ColumnMeaning] {
        let columns = columns(of: SheetHead([header]))
        try require(columns, file: file, line: line)
        return columns.map(\.meaning)
    }

    /// Each column with what it means, or why that cannot be told.
    func columns(of head: SheetHead) -> [MatchedColumn] {
        let own =
            head.isOfRejects
            ? RejectsFile.ownColumns.map { MatchedColumn(name: $0, outcome: .dropped(.rejects)) } : []
        var matched: [MatchedColumn] = []
        var unknown = 0
        for column in layout.columns(of: head) {
            var outcome = outcome(of: column)
            if case .unknown = outcome {
                // To compare takes time, and nobody reads so many guesses.
                if unknown < Self.mostGuesses { outcome = .unknown(near: near(column.name)) }
                unknown += 1
            }
            matched.append(MatchedColumn(name: column.name, outcome: outcome, sign: sign(column, outcome, own.count)))
        }
        return own + matched
    }

    /// What a column says about the rows, unless somebody said that it belongs to a question.
    private func sign(_ column: ForeignColumn, _ outcome: MatchedColumn.Outcome, _ inFront: Int) -> RowSign? {
        guard case .dropped = outcome, var sign = column.sign else { return nil }
        sign.scope = sign.scope.map { ($0.lowerBound + inFront)..<($0.upperBound + inFront) }
        return sign
    }

    /// For how many columns the nearest names are looked for.
    private static let mostGuesses = 50

    /// What a column means; where nothing is found, without the nearest names.
    private func outcome(of column: ForeignColumn) -> MatchedColumn.Outcome {
        let holdsCodes = layout.cells.holdsCodes
        let folded = LooseSpelling(column.name)
        if !holdsCodes, let mapped = map.columns[folded] {
            return mapped == .dropped
                ? .dropped(.mapping) : .means(ColumnMatch(meaning: mapped, wording: .mapping))
        }
        switch column.purpose {
        case .toolsOwn: return .dropped(.toolsOwn)
        case .language: return .means(ColumnMatch(meaning: .language, wording: .code))
        case .answers: break
        }
        if holdsCodes {
            guard let meaning = words.canonical(column.name) else { return .unknown(near: []) }
            return .means(ColumnMatch(meaning: meaning, wording: .code))
        }
        for spelling in column.spellings {
            let found = words.matches(of: spelling)
            if found.count > 1 { return .ambiguous(found.map(\.meaning)) }
            if let match = found.first { return .means(match) }
        }
        // An unnamed column is what a spreadsheet leaves at the end of its rows.
        if folded.characters.isEmpty { return .dropped(.unnamed) }
        if PersonalColumns.contains(folded) { return .dropped(.personal) }
        if map.dropsOthers { return .dropped(.otherColumn) }
        return .unknown(near: [])
    }

    /// The names that a person may have meant, the nearest first; at most three.
    private func near(_ name: String) -> [NearColumn] {
        var candidates: [String: ColumnMeaning] = [:]
        if layout.cells.holdsCodes {
            for name in words.canonicalNames { candidates[name] = words.canonical(name) }
        } else {
            for (name, meaning) in words.allNames { candidates[name] = meaning }
        }
        var found: [NearColumn] = []
        let wanted = layout.cells.holdsCodes ? name : LooseSpelling(name).text
        while found.count < 3, let near = NearestName.of(wanted, in: candidates.keys.sorted()),
            let meaning = candidates.removeValue(forKey: near)
        {
            if !found.contains(where: { $0.meaning == meaning }) {
                found.append(NearColumn(words: near, meaning: meaning))
            }
        }
        return found.isEmpty && !layout.cells.holdsCodes ? SharedWords(of: wanted).nearest(in: candidates) : found
    }
}

extension ColumnMatcher {
    /// Requires that every column has one meaning of its own.
    ///
    /// - Parameter unreadSheets: the sheets of a workbook that are not read, in words.
    /// - Throws: ``Faults`` naming every column that means nothing, or the same as another, or could
    ///   mean two things.
    func require(_ columns: [MatchedColumn], file: String, line: Int, unreadSheets: String? = nil) throws(Faults) {
        let log = FaultLog(file: file)
        try requireHeader(columns, log, unreadSheets: unreadSheets)
        var taken: [ColumnMeaning: Int] = [:]
        for (index, column) in columns.enumerated() {
            let place = SourceRange(at: SourcePosition(line: line, column: index + 1, offset: 0))
            switch column.outcome {
            case .dropped: break
            case .ambiguous(let meanings): reportAmbiguous(meanings, number: index + 1, at: place, log)
            case .unknown(let near): reportUnknown(column.name, near, number: index + 1, at: place, log)
            case .means(let match):
                if let earlier = taken[match.meaning] {
                    log.report(
                        "duplicate-column", at: place,
                        "column \(index + 1) means the same as column \(earlier + 1): \"\(match.meaning.canonicalName)\"",
                        help: [
                            layout.cells.holdsCodes
                                ? "delete one of the two columns"
                                : "say in a mapping (--map) which of the two is to be dropped"
                        ])
                }
                taken[match.meaning] = index
            }
        }
        let faults = log.diagnostics + (layout.cells.holdsCodes ? [] : map.faults(for: columns.map(\.name)))
        if faults.hasErrors { throw Faults(faults) }
    }

    /// A first row that names no question may hold the answers of the first respondent, which no error
    /// may show.
    func requireHeader(_ columns: [MatchedColumn], _ log: FaultLog, unreadSheets: String? = nil) throws(Faults) {
        guard !Self.isHeader(columns, of: layout.kind) else { return }
        log.report(
            "no-columns", at: nil, "no column of the file belongs to the survey \"\(survey.survey.id)\"",
            help: [
                "check that it is the right file and the right survey"
                    + (layout.cells.holdsCodes ? "" : ", or write a mapping (--map)"),
                "the first row has to hold the names of the columns, with no title above them, and no answers",
            ]
                + (unreadSheets.map {
                    ["only the first sheet was read; if the answers are on \($0), move that to the front"]
                } ?? []))
        try log.throwIfBroken()
    }

    /// Whether the first row is shown to hold names and no answers.
    static func isHeader(_ columns: [MatchedColumn], of kind: ImportKind) -> Bool {
        let namesQuestion = columns.contains { column in
            switch column.outcome {
            case .means(let match): match.meaning.question != nil
            case .ambiguous: true
            case .dropped, .unknown: false
            }
        }
        if namesQuestion { return true }
        // Only a form tool writes its signature; then the row is a header, whatever else it holds.
        let hasUnknown = columns.contains { if case .unknown = $0.outcome { true } else { false } }
        return hasUnknown && kind != .table && kind != .canonical
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

    private func reportUnknown(
        _ name: String, _ near: [NearColumn], number: Int, at place: SourceRange, _ log: FaultLog
    ) {
        let names = near.map { "\"\($0.words)\"" }
        let guess = names.isEmpty ? [] : ["did you mean \(names.joined(separator: " or "))?"]
        let settle =
            layout.cells.holdsCodes
            ? "check that the file is of this survey and this edition, or import the answers again"
            : "say in a mapping (--map) which question it is, or drop it; --write-map begins one for you"
        log.report(
            "unknown-column", at: place, "column \(number), \"\(name.prefix(80))\", belongs to no question",
            help: guess + [settle])
    }
}
