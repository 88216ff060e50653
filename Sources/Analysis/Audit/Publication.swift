import Questionnaire

/// Figures that were published together, and how they were hidden and rounded.
package struct Publication: Sendable {
    package let rows: [PublishedRow]
    package let rules: PublicationRules
    /// What the edition is called that the figures are of; nil for that of the survey.
    package let edition: String?

    package init(_ rows: [PublishedRow], under rules: PublicationRules, edition: String? = nil) {
        self.rows = rows
        self.rules = rules
        self.edition = edition
    }
}

extension Publication {
    var withoutAverages: Publication { Publication(rows.filter { $0.value == nil }, under: rules, edition: edition) }

    /// What its figures are of that the survey does not have, by the names that stand there.
    func unknown(to plan: TallyPlan) -> [String] {
        let items = Dictionary(plan.items.map { ($0.id, $0) }) { first, _ in first }
        return rows.compactMap { row in
            if !row.breakdown.isEmpty {
                guard let breakdown = plan.breakdowns.first(where: { $0.question.id.name == row.breakdown }) else {
                    // Files take the place of a breakdown where themes are counted by file.
                    return row.breakdown == "file" ? nil : row.breakdown
                }
                guard breakdown.index(of: row.group) != nil else { return "\(row.breakdown)/\(row.group)" }
            }
            guard PublishedLine.Measure(rawValue: row.measure) != nil || PublishedRow.states.contains(row.measure)
            else { return nil }
            guard let item = items[row.item] else { return row.item }
            guard !row.code.isEmpty, item.index(of: row.code) == nil else { return nil }
            return "\(row.item)/\(row.code)"
        }
    }
}
