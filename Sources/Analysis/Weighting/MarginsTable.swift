package import Questionnaire
import Responses

/// Margins in a table, for those who keep them in a spreadsheet:
///
///     question,choice,share,source,date,vulnerable
///     care,yes,0.8%,Children looked after in England,31 March 2024,in-care
///     care,no,99.2%,,,
///     age,11-15,41200,,,
///
/// `share` may be called `number` as well. What it says is read as if it stood in the YAML form.
extension Margins {
    /// Reads a table of margins for a survey.
    ///
    /// - Throws: as for the YAML form, and ``FileTrouble`` when the file cannot be read.
    package init(readingTable file: String, for survey: CheckedSurvey, to purpose: Purpose) throws {
        try self.init(try MarginsTable(file).value, of: file, for: survey, to: purpose)
    }
}

private struct MarginsTable {
    private static let columns = ["question", "choice", "share", "number", "source", "date", "vulnerable"]

    private let log: FaultLog
    private var places: [String: Int]?
    private var margins: [(id: Identifier, choices: [YAMLField])] = []
    private var groups: [(id: Identifier, answers: [YAMLValue])] = []
    private var words: [String: [String]] = [:]

    init(_ file: String) throws {
        log = FaultLog(file: file)
        try CSVReader(file).forEach { event in
            switch event {
            case .record(let record): places == nil ? readHeader(record) : read(record)
            case .fault(let fault, _): throw Faults(fault.diagnostic(in: file))
            }
        }
        if places == nil { readHeader(nil) }
        try log.throwIfBroken()
    }

    /// The same as fields.
    var value: YAMLValue {
        func field(_ name: String, _ content: YAMLValue.Content) -> YAMLField {
            YAMLField(key: Identifier(name, at: Self.range(1)), value: YAMLValue(content, at: Self.range(1)))
        }
        let texts = ["source", "date"].compactMap { name in
            words[name].map { field(name, .text($0.joined(separator: "; "))) }
        }
        let margins = margins.map {
            YAMLField(key: $0.id, value: YAMLValue(.fields($0.choices), at: $0.id.range ?? Self.range(1)))
        }
        let groups = groups.map {
            YAMLField(key: $0.id, value: YAMLValue(.list($0.answers), at: $0.id.range ?? Self.range(1)))
        }
        return YAMLValue(
            .fields(texts + [field("vulnerable", .fields(groups)), field("margins", .fields(margins))]),
            at: Self.range(1))
    }

    private static func range(_ line: Int) -> SourceRange {
        SourceRange(at: SourcePosition(line: line, column: 1, offset: 0))
    }

    private mutating func readHeader(_ record: CSVRecord?) {
        var found: [String: Int] = [:]
        for index in 0..<(record?.count ?? 0) {
            let name = Self.cell(record, index).lowercased()
            if name.isEmpty { continue }
            if Self.columns.contains(name) {
                found[name] = index
            } else {
                let near = NearestName.of(name, in: Self.columns).map { "did you mean \"\($0)\"?" }
                log.report(
                    "unknown-column", at: Self.range(record?.line ?? 1),
                    "a table of margins has no column called \"\(name.harmless())\"",
                    help: [near ?? "the columns are: \(Self.columns.joined(separator: ", "))"])
            }
        }
        for name in ["question", "choice"] where found[name] == nil { reportMissing(name, "the code of each \(name)") }
        if found["share"] == nil, found["number"] == nil {
            reportMissing("share", "shares such as 49.2%, or numbers of people")
        }
        places = found
    }

    private func reportMissing(_ name: String, _ what: String) {
        log.report(
            "missing-column", at: Self.range(1), "a table of margins needs a column \"\(name)\"",
            help: ["its first line names the columns; under \"\(name)\" stand \(what)"])
    }

    private mutating func read(_ record: CSVRecord) {
        func cell(_ name: String) -> String { places?[name].map { Self.cell(record, $0) } ?? "" }
        let range = Self.range(record.line)
        for name in ["source", "date"] where !cell(name).isEmpty && words[name]?.contains(cell(name)) != true {
            words[name, default: []].append(cell(name))
        }
        let (question, choice) = (cell("question"), cell("choice"))
        guard !question.isEmpty, !choice.isEmpty else {
            log.report(
                "missing-field", at: range, "this line does not say which choice of which question it is about",
                help: ["write the codes of both, as in the survey"])
            return
        }
        let amount = cell("share").isEmpty ? cell("number") : cell("share")
        let field = YAMLField(
            key: Identifier(choice, at: range), value: YAMLValue(amount.isEmpty ? .empty : .text(amount), at: range))
        let place = margins.firstIndex { $0.id.name == question } ?? margins.count
        if place == margins.count { margins.append((Identifier(question, at: range), [])) }
        if margins[place].choices.contains(where: { $0.key.name == choice }) {
            log.report("duplicate-key", at: range, "\"\(choice)\" stands here twice", help: ["keep one of them"])
        }
        margins[place].choices.append(field)
        let group = cell("vulnerable")
        guard !group.isEmpty else { return }
        let own = groups.firstIndex { $0.id.name == group } ?? groups.count
        if own == groups.count { groups.append((Identifier(group, at: range), [])) }
        groups[own].answers.append(YAMLValue(.text("\(question)/\(choice)"), at: range))
    }

    private static func cell(_ record: CSVRecord?, _ index: Int) -> String {
        guard let record, index < record.count, let text = record.text(index) else { return "" }
        return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
