import Analysis
import Questionnaire

/// What JSON of ours holds, which is YAML too.
extension YAMLValue {
    subscript(key: String) -> YAMLValue? {
        guard case .fields(let fields) = content else { return nil }
        return fields.first { $0.key.name == key }?.value
    }

    var text: String? { if case .text(let text) = content { text } else { nil } }

    var values: [YAMLValue] { if case .list(let values) = content { values } else { [] } }

    var number: Double? { text.flatMap { Double($0) } }

    /// Nil for what is no number of people.
    var people: Int? { text.flatMap { Int($0) }.flatMap { 0...PublishedRow.most ~= $0 ? $0 : nil } }

    /// A count as `AnalysisJSON` writes it; nil for what is none.
    var cell: PublishedCell? {
        let kinds = ["hidden", "count", "about", "sum"].filter { self[$0] != nil }
        guard kinds.count == 1 else { return nil }
        if self["hidden"]?.text == "true" { return .hidden }
        return self["count"]?.people.map { .count($0) } ?? self["about"]?.people.map { .about($0) }
            ?? self["sum"]?.people.map { .sum($0) }
    }
}
