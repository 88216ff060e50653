import Analysis

/// The words round the figures, the same in every format that people read.
enum AnalysisWording {
    /// What stands for a hidden count, as in the UK's official statistics.
    static let hidden = "[c]"
    static let notForPublication = "Not for publication: raw numbers, in which people could be picked out."

    static func title(_ analysis: PublishedAnalysis) -> String {
        analysis.title + (analysis.edition.map { " (\($0))" } ?? "")
    }

    /// How many, by which way, in which language, and for whom the figures speak.
    static func introduction(_ analysis: PublishedAnalysis) -> [String] {
        let number = count(analysis.responses)
        let responses = analysis.responses == .count(1) ? "1 response" : "\(number) responses"
        var lines = [responses.prefix(1).uppercased() + responses.dropFirst() + "."]
        if !analysis.modes.isEmpty { lines[0] += " By mode: \(parts(analysis.modes))." }
        if analysis.languages.count > 1 { lines[0] += " By language: \(parts(analysis.languages))." }
        lines.append(
            "People chose to answer, so these figures speak for those who answered, not for all young people."
                + " The likely range (95%) describes chance only.")
        return lines
    }

    private static func parts(_ parts: [PublishedAnalysis.Part]) -> String {
        parts.map { "\($0.code) \(count($0.count))" }.joined(separator: ", ")
    }

    /// What has to be said under the tables.
    static func notes(_ analysis: PublishedAnalysis) -> [String] {
        guard case .publication(let rules) = analysis.release else { return [notForPublication] }
        let rounding =
            rules.rounding > 1
            ? " Counts are rounded to the nearest \(rules.rounding), and shares are worked out from"
                + " them, so they may not add up to 100%."
            : ""
        return [
            "\(hidden) hidden so that nobody can be picked out: the number is under \(rules.threshold),"
                + " or it would give away one that is.",
            "Shares are of those who answered the question, and are given where at least"
                + " \(rules.smallestBase) did.\(rounding)",
            "The number of people in all and in a group is only given roughly (\"about\"), so that nobody can"
                + " work out how few left out a question.",
        ]
    }

    static func states(_ item: PublishedItem) -> String {
        "Answered: \(count(item.answered)). Preferred not to say: \(count(item.declined))."
            + " Skipped: \(count(item.skipped)). Not asked: \(count(item.notAsked))."
    }

    /// Means and quartiles; nil where the item has none.
    static func averages(_ item: PublishedItem) -> String? {
        let averages = item.averages.filter { $0.measure != .meanRank }
        guard !averages.isEmpty else { return nil }
        let unit = item.unit.map { " \($0)" } ?? ""
        return averages.map { average in
            "\(average.label): \(value(average, of: item))\(average.value == nil ? "" : unit)."
        }.joined(separator: " ")
    }

    static func value(_ average: PublishedAverage, of item: PublishedItem) -> String {
        average.value.map(number) ?? (item.answered == .count(0) ? "none" : hidden)
    }

    static func count(_ cell: PublishedCell) -> String {
        switch cell {
        case .count(let count): "\(count)"
        case .about(let count): "about \(count)"
        case .hidden: hidden
        }
    }

    static func percent(_ share: PublishedShare?) -> String { share.map { "\(number($0.percent))%" } ?? "" }

    static func range(_ share: PublishedShare?) -> String {
        share.map { "\(number($0.lower))% to \(number($0.upper))%" } ?? ""
    }

    /// A number without a point where it has nothing behind it.
    static func number(_ value: Double) -> String {
        Int(exactly: value).map { "\($0)" } ?? "\(value)"
    }
}
