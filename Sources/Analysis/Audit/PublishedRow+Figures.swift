extension PublishedRow {
    /// Every number of an analysis.
    static func rows(of analysis: PublishedAnalysis) -> [PublishedRow] {
        var rows = [PublishedRow(measure: "responses", count: analysis.responses)]
        rows += analysis.modes.map { PublishedRow(measure: "mode", code: $0.code, count: $0.count) }
        rows += analysis.languages.map { PublishedRow(measure: "language", code: $0.code, count: $0.count) }
        rows += analysis.items.flatMap { Self.rows(of: $0) }
        for breakdown in analysis.breakdowns {
            for group in breakdown.groups {
                rows += Self.rows(of: group.items, sized: group.size, in: (breakdown.question, group.code))
            }
        }
        return rows
    }

    /// Every number of one group; of one that is hidden as a whole, that its size is.
    static func rows(
        of items: [PublishedItem], sized size: PublishedCell, in group: (breakdown: String, code: String)
    ) -> [PublishedRow] {
        let own = PublishedRow(breakdown: group.breakdown, group: group.code, measure: "group-size", count: size)
        return [own] + items.flatMap { rows(of: $0, in: group) }
    }

    /// Every number of one item.
    ///
    /// - Parameter group: nil for everybody.
    static func rows(of item: PublishedItem, in group: (breakdown: String, code: String)? = nil) -> [PublishedRow] {
        func row(
            _ measure: String, _ code: String, _ count: PublishedCell, percent: Double? = nil, value: Double? = nil
        ) -> PublishedRow {
            PublishedRow(
                breakdown: group?.breakdown ?? "", group: group?.code ?? "", item: item.id, measure: measure,
                code: code, count: count, percent: percent, value: value)
        }
        let states = [item.answered, item.declined, item.skipped, item.notAsked]
        return zip(Self.states, states).map { row($0, "", $1) }
            + item.lines.map { row($0.measure.rawValue, $0.code, $0.count, percent: $0.share?.percent) }
            + item.averages.compactMap { average in
                average.value.map { row(average.measure.rawValue, average.code, .hidden, value: $0) }
            }
    }
}
