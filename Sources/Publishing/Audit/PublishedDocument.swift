import Analysis
import Questionnaire
import Responses

/// The figures of a document that ``AnalysisJSON`` or ``ThemesJSON`` wrote.
///
/// JSON is YAML, so it is read by what reads every other file of ours, with the place of what is wrong.
struct PublishedDocument {
    private(set) var rows: [PublishedRow] = []
    private(set) var rules: PublicationRules?
    private(set) var survey: String?

    /// - Returns: nil for a document that is something else.
    init?(reading file: String) throws {
        let source = try SourceFile(name: file, bytes: try WholeFile.read(file))
        guard let document = try? YAMLValue(parsing: source),
            let schema = document["schema"]?.text, ["bigconvo-analysis", "bigconvo-themes"].contains(schema)
        else { return nil }
        guard document["forPublication"]?.text == "true" else { throw PublishedFile.notForPublication(file) }
        let log = FaultLog(file: file)
        survey = document["survey"]?["id"]?.text
        readRules(document["rules"], log)
        read(document, log)
        try log.throwIfBroken()
    }

    private mutating func read(_ document: YAMLValue, _ log: FaultLog) {
        add(document["responses"], PublishedRow(measure: "responses", count: .hidden), log)
        for item in document["items"]?.values ?? [] { read(item, PublishedRow(measure: "", count: .hidden), log) }
        for breakdown in document["breakdowns"]?.values ?? [] {
            for group in breakdown["groups"]?.values ?? [] {
                let row = PublishedRow(
                    breakdown: breakdown["question"]?.text ?? "", group: group["code"]?.text ?? "",
                    measure: "group-size", count: .hidden)
                add(group["size"], row, log)
                for item in group["items"]?.values ?? [] { read(item, row, log) }
            }
        }
    }

    private mutating func read(_ item: YAMLValue, _ part: PublishedRow, _ log: FaultLog) {
        var row = part
        row.item = item["id"]?.text ?? ""
        for (key, measure) in [
            ("answered", "answered"), ("declined", "declined"), ("skipped", "skipped"), ("notAsked", "not-asked"),
        ] {
            row.measure = measure
            add(item[key], row, log)
        }
        for line in item["lines"]?.values ?? [] {
            row.measure = line["measure"]?.text ?? ""
            row.code = line["code"]?.text ?? ""
            row.percent = line["percent"]?.text.flatMap { Double($0) }
            add(line["count"], row, log)
        }
    }

    private mutating func add(_ value: YAMLValue?, _ row: PublishedRow, _ log: FaultLog) {
        guard let value else { return }
        var row = row
        let kinds = ["hidden", "count", "about", "sum"].filter { value[$0] != nil }
        if kinds == ["hidden"], value["hidden"]?.text == "true" {
            row.count = .hidden
        } else if kinds.count > 1 {
            return reportCount(value, log)
        } else if let count = Self.number(value["count"]) {
            row.count = .count(count)
        } else if let about = Self.number(value["about"]) {
            row.count = .about(about)
        } else if let sum = Self.number(value["sum"]) {
            row.count = .sum(sum)
        } else {
            return reportCount(value, log)
        }
        rows.append(row)
    }

    private func reportCount(_ value: YAMLValue, _ log: FaultLog) {
        log.report(
            "not-a-figure", at: value.range, "this cannot be read as a count",
            help: ["write the file again with \"bigconvo analyse --format json\""])
    }

    private static func number(_ value: YAMLValue?) -> Int? {
        value?.text.flatMap { Int($0) }.flatMap { 0...PublishedRow.most ~= $0 ? $0 : nil }
    }

    private mutating func readRules(_ value: YAMLValue?, _ log: FaultLog) {
        if let threshold = Self.number(value?["threshold"]), let rounding = Self.number(value?["rounding"]),
            let rules = try? PublicationRules(threshold: threshold, rounding: rounding)
        {
            self.rules = rules
        } else {
            log.report(
                "no-rules", at: value?.range, "it does not say how small a number it shows, and how it rounds",
                help: ["write the file again with \"bigconvo analyse --format json\""])
        }
    }
}

extension YAMLValue {
    fileprivate subscript(key: String) -> YAMLValue? {
        guard case .fields(let fields) = content else { return nil }
        return fields.first { $0.key.name == key }?.value
    }

    fileprivate var text: String? { if case .text(let text) = content { text } else { nil } }

    fileprivate var values: [YAMLValue] { if case .list(let values) = content { values } else { [] } }
}
