import Analysis
import Questionnaire
import Responses

/// How the figures of a row are read, by the columns of its table.
struct TableFigures {
    private enum Kind {
        case analysis
        case findings
        case reach
        case comparison(editions: Int)
    }

    typealias Rows = [(edition: String?, row: PublishedRow)]

    private let kind: Kind
    private let columns: [String]
    /// What the edition of the survey is called.
    private let own: String?

    /// Nil for the columns of something else.
    init?(columns: [String], own: String?) {
        let editions = columns.count { $0.hasPrefix("edition_") && $0.hasSuffix("_count") }
        switch columns {
        case AnalysisCSV.columns: kind = .analysis
        case FindingsCSV.columns: kind = .findings
        case ReachCSV.columns: kind = .reach
        case ComparisonCSV.columns(editions): kind = .comparison(editions: editions)
        default: return nil
        }
        self.columns = columns
        self.own = own
    }

    /// Nil where there are more or fewer cells than columns.
    func fields(_ cells: [String]) -> [String: String]? {
        guard cells.count == columns.count else { return nil }
        return Dictionary(zip(columns, cells.map(FormulaGuard.unguarding))) { first, _ in first }
    }

    /// Nil for what cannot be read.
    func rows(_ fields: [String: String]) -> Rows? {
        func field(_ name: String) -> String { fields[name] ?? "" }
        switch kind {
        case .analysis: return analysis(field)
        case .findings: return findings(field)
        case .reach: return reach(field)
        case .comparison(let editions): return comparison(field, editions)
        }
    }

    private func analysis(_ field: (String) -> String) -> Rows? {
        let count: PublishedCell
        switch (field("precision"), Self.people(field("count"))) {
        case ("hidden", nil): count = .hidden
        case ("exact", let number?), ("rounded", let number?): count = .count(number)
        case ("about", let number?): count = .about(number)
        case ("sum", let number?): count = .sum(number)
        case ("weighted", nil): return []
        case ("", nil) where field("count").isEmpty:
            // An average or a test: of tests nothing can be learned, for they come from what is shown.
            guard PublishedAverage.Measure(rawValue: field("measure")) != nil, let value = Double(field("value"))
            else { return [] }
            return [(nil, row(field, field("measure"), .hidden, value: value))]
        default: return nil
        }
        return [(nil, row(field, field("measure"), count, percent: Double(field("percent"))))]
    }

    private func row(
        _ field: (String) -> String, _ measure: String, _ count: PublishedCell, percent: Double? = nil,
        value: Double? = nil, isSaidHow: Bool = true
    ) -> PublishedRow {
        PublishedRow(
            breakdown: field("breakdown"), group: field("group"), item: field("item"), measure: measure,
            code: field("code"), count: count, percent: percent, value: value, isSaidHow: isSaidHow)
    }

    private func findings(_ field: (String) -> String) -> Rows? {
        guard let rule = FindingRule(rawValue: field("rule")) else { return nil }
        if field("count").isEmpty, field("base").isEmpty { return [] }
        guard let count = Self.cell(field("count")), let base = Self.people(field("base")) else { return nil }
        var row = row(field, field("measure"), count, percent: Double(field("percent")), isSaidHow: false)
        if row.group.isEmpty { row.breakdown = "" }
        row.code = ""
        row.label = field("label").contains("; ") || field("label").isEmpty ? nil : field("label")
        let edition = field("edition")
        return PublishedRow.rows(of: row, by: rule, base: .count(base)).map {
            (edition.isEmpty || edition == own ? nil : edition, $0)
        }
    }

    private func reach(_ field: (String) -> String) -> Rows? {
        let code = field("code")
        switch field("part") {
        case "took-part":
            guard let cell = Self.cell(field("count")) else { return nil }
            let size = cell.shown.map { PublishedCell.about($0) } ?? .hidden
            return [(nil, PublishedRow(measure: code.isEmpty ? "responses" : "mode", code: code, count: size))]
        case "benchmark":
            guard let cell = Self.cell(field("count")) else { return nil }
            return [
                (nil, PublishedRow(item: field("item"), measure: "choice", code: code, count: cell, isSaidHow: false))
            ]
        default:
            // What was reached is said by others; a vulnerable group stands beside the benchmark too.
            return []
        }
    }

    /// The editions stand beside each other. How a number is given does not stand there.
    private func comparison(_ field: (String) -> String, _ editions: Int) -> Rows? {
        let labels = (1...max(1, editions)).map { field("edition_\($0)") }
        let latest = labels.firstIndex { $0 == own } ?? labels.count - 1
        var rows: Rows = []
        for (place, label) in labels.enumerated() {
            let text = field("edition_\(place + 1)_count")
            if text.isEmpty { continue }
            guard let cell = Self.cell(text) else { return nil }
            let percent = Double(field("edition_\(place + 1)_percent"))
            var row = row(field, field("measure"), cell, percent: percent, isSaidHow: false)
            row.base = Self.people(field("edition_\(place + 1)_base"))
            rows.append((place == latest ? nil : label, row))
        }
        return rows
    }

    private static func cell(_ text: String) -> PublishedCell? {
        text == AnalysisWording.hidden ? .hidden : people(text).map { .count($0) }
    }

    private static func people(_ text: String) -> Int? {
        Int(text).flatMap { 0...PublishedRow.most ~= $0 ? $0 : nil }
    }
}
