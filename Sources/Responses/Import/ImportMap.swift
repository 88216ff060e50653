package import Questionnaire

/// What a person wrote down about a file whose columns or choices are not found by themselves.
///
///     columns:
///       "How old are you now?": age        # a question
///       "Trust - school": trust/school     # a row, a choice or a place
///       "Form ID": drop
///     other-columns: drop                  # or nothing: then an unknown column is a fault
///     choices:
///       age:
///         "Eleven to thirteen": 11-13
package struct ImportMap: Sendable {
    /// What a column means, by its folded name.
    private(set) var columns: [LooseSpelling: ColumnMeaning] = [:]
    /// The names of the columns as they were written, and where.
    private var writtenColumns: [Identifier] = []
    /// The file that it was read from.
    private var file = ""
    private(set) var dropsOthers = false
    /// The code that a cell means, by question and folded text.
    private(set) var choices: [String: [LooseSpelling: String]] = [:]

    /// A map that says nothing.
    package init() {}

    /// Reads a mapping for a survey.
    ///
    /// - Throws: ``Faults`` with every name in it that means nothing.
    package init(reading file: SourceFile, for survey: CheckedSurvey) throws(Faults) {
        self.file = file.name
        let log = FaultLog(file: file.name)
        let fields = YAMLFields(
            of: try YAMLValue(parsing: file), as: "a mapping", knowing: ["columns", "other-columns", "choices"],
            log: log)
        let places = survey.questions.filter { $0.kind == .rank }.flatMap { question in
            survey.choices(of: question.id.name).indices.map {
                ColumnMeaning.ranked(question: question.id.name, place: $0 + 1)
            }
        }
        let known = Dictionary(
            (ResponseColumns(of: survey).meanings + places).map { ($0.canonicalName, $0) }
        ) { first, _ in first }
        for field in fields.entries("columns") {
            guard Self.isNew(field.key, among: writtenColumns, log) else { continue }
            writtenColumns.append(field.key)
            guard case .text(let target) = field.value.content else {
                log.report(
                    "missing-field", at: field.value.range, "it does not say what the column means",
                    help: ["write the id of a question, or drop"])
                continue
            }
            if let meaning = target == "drop" ? .dropped : known[target] {
                columns[LooseSpelling(field.key.name)] = meaning
            } else {
                let near = NearestName.of(target, in: known.keys).map { "did you mean \"\($0)\"?" }
                log.report(
                    "unknown-question", at: field.value.range, "there is no question or column called \"\(target)\"",
                    help: [near ?? "write the id of a question, question/choice, question/row, or drop"])
            }
        }
        if let others = fields.text("other-columns") {
            dropsOthers = others.source == "drop"
            if !dropsOthers {
                log.report(
                    "bad-value", at: others.range, "only \"drop\" can stand here", help: ["write: other-columns: drop"])
            }
        }
        for field in fields.entries("choices") { readChoices(field, of: survey, log) }
        try log.throwIfBroken()
    }

    /// Whether nothing before it is the same but for spelling; both could not be kept.
    private static func isNew(_ name: Identifier, among earlier: [Identifier], _ log: FaultLog) -> Bool {
        let spelling = LooseSpelling(name.name)
        guard let first = earlier.first(where: { LooseSpelling($0.name) == spelling }) else { return true }
        log.report(
            "duplicate-key", at: name.range, "this is the same as \"\(first.name)\" but for its spelling",
            help: ["keep one of them"], notes: [Diagnostic.Note("the first one", at: first.range)])
        return false
    }

    /// A fault for every column that was given a meaning and is not in a file; to drop what is not there
    /// does no harm.
    func faults(for header: [String]) -> [Diagnostic] {
        let there = Set(header.map { LooseSpelling($0) })
        let log = FaultLog(file: file)
        for name in writtenColumns {
            let spelling = LooseSpelling(name.name)
            guard let meaning = columns[spelling], meaning != .dropped, !there.contains(spelling) else { continue }
            let near = NearestName.of(name.name, in: header).map { "did you mean \"\($0)\"?" }
            log.report(
                "unknown-column", at: name.range, "the file has no column called \"\(name.name)\"",
                help: [near ?? "write the name as it stands in the first row of the file, or delete the line"])
        }
        return log.diagnostics
    }

    private mutating func readChoices(_ field: YAMLField, of survey: CheckedSurvey, _ log: FaultLog) {
        let question = field.key.name
        guard survey[question] != nil else {
            let near = NearestName.of(question, in: survey.questions.map(\.id.name)).map { "did you mean \"\($0)\"?" }
            log.report(
                "unknown-question", at: field.key.range, "there is no question called \"\(question)\"",
                help: near.map { [$0] } ?? [])
            return
        }
        let codes = survey.choices(of: question).map(\.code.name) + [Choice.preferNotToSay]
        let entries = YAMLFields(
            of: field.value, as: "the choices of \"\(question)\"", knowing: field.keyNames.map(\.name), log: log)
        var written: [Identifier] = []
        for key in field.keyNames {
            let text = key.name
            guard Self.isNew(key, among: written, log) else { continue }
            written.append(key)
            guard let code = entries.text(text) else { continue }
            if codes.contains(code.source) {
                choices[question, default: [:]][LooseSpelling(text)] = code.source
            } else {
                let near = NearestName.of(code.source, in: codes).map { "did you mean \"\($0)\"?" }
                log.report(
                    "unknown-choice", at: code.range, "\"\(question)\" has no choice called \"\(code.source)\"",
                    help: [near ?? "its choices are: \(codes.joined(separator: ", "))"])
            }
        }
    }
}

extension YAMLField {
    /// The keys of the fields behind this one.
    fileprivate var keyNames: [Identifier] {
        if case .fields(let fields) = value.content { fields.map(\.key) } else { [] }
    }
}
