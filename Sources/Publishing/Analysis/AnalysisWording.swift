import Analysis
import Foundation
import Questionnaire
import Responses

/// The words round the figures, the same in every format that people read.
enum AnalysisWording {
    /// What stands for a hidden count, as in the UK's official statistics.
    static let hidden = "[c]"
    static let notForPublication = "Not for publication: raw numbers, in which people could be picked out."

    static let madeUp = "These answers are made up: nobody said any of this. Never publish what comes of them."

    /// What stands above all figures, and under them in the opposite order.
    static func banners(isForPublication: Bool, isMadeUp: Bool) -> [String] {
        (isForPublication ? [] : [notForPublication]) + (isMadeUp ? [madeUp] : [])
    }

    /// What a row of a table says of whether it may be published.
    static func release(isForPublication: Bool, isMadeUp: Bool) -> String {
        switch (isForPublication, isMadeUp) {
        case (true, false): releases[0]
        case (false, false): releases[1]
        case (true, true): releases[2]
        case (false, true): releases[3]
        }
    }

    /// Everything that ``release(isForPublication:isMadeUp:)`` can be.
    static let releases = ["For publication", "Not for publication", "Made up", "Not for publication; made up"]

    /// Whether small numbers are hidden in a row that says this.
    static func isProtected(_ release: String) -> Bool { [releases[0], releases[2]].contains(release) }

    static func title(_ analysis: PublishedAnalysis) -> String {
        analysis.title + (analysis.edition.map { " (\($0))" } ?? "")
    }

    /// How many, by which way, in which language, and for whom the figures speak.
    static func introduction(_ analysis: PublishedAnalysis) -> [String] {
        var lines = [reached(analysis.responses, analysis.modes)]
        if analysis.languages.count > 1 {
            let languages = analysis.languages.map { "\(count($0.count)) in \(languageName($0.code))" }
            lines[0] += " By language: \(languages.joined(separator: ", "))."
        }
        lines += weighting(analysis)
        lines.append(volunteers)
        let items = analysis.items + analysis.breakdowns.flatMap { $0.groups.flatMap(\.items) }
        if items.contains(where: \.hasHiddenCells) {
            lines.append("\(hidden) stands for a number that is hidden. The end says why.")
        }
        return lines
    }

    /// "About 540 responses: about 40 at a kiosk, about 500 online."
    static func reached(_ responses: PublishedCell, _ modes: [PublishedAnalysis.Part]) -> String {
        let words = responses == .count(1) ? "1 response" : "\(count(responses)) responses"
        let start = words.prefix(1).uppercased() + words.dropFirst()
        let modes = modes.map { part in (count(part.count), Mode(rawValue: part.code)?.words ?? part.code) }
        switch modes.count {
        case 0: return "\(start)."
        case 1: return "\(start), \(modes[0].1)."
        default: return "\(start): \(modes.map { "\($0) \($1)" }.joined(separator: ", "))."
        }
    }

    /// For whom figures speak; it stands with every one of them.
    static let volunteers =
        "People chose to answer, so these figures speak for those who answered, not for all young people."
        + " The likely range (95%) describes chance only."

    /// The language's name in English, or its code where it has none.
    private static func languageName(_ code: String) -> String {
        Locale(identifier: "en_GB").localizedString(forIdentifier: code) ?? code
    }

    static func title(_ breakdown: PublishedBreakdown) -> String { "By: \(breakdown.title)" }

    /// How large the groups are, and how to read their columns.
    static func introduction(_ breakdown: PublishedBreakdown, isWeighted: Bool = false) -> [String] {
        let sizes = breakdown.groups.map { "\($0.label): \(count($0.size))" }
        let share = isWeighted ? "weighted share" : "share"
        return [
            sizes.joined(separator: "; ") + ".",
            "Each figure is the \(share) of those in the group who answered, with the number of people in brackets.",
        ]
    }

    static let aboutNumbers = "About these numbers"

    /// What has to be said under the tables; nil for raw numbers.
    static func notes(_ analysis: PublishedAnalysis) -> [String]? {
        guard let notes = notes(analysis.release) else { return nil }
        let items = analysis.items + analysis.breakdowns.flatMap { $0.groups.flatMap(\.items) }
        let isCoarse = items.contains { item in
            if case .sum = item.answered { return true }
            return item.lines.contains { $0.count.isHidden && $0.share != nil }
        }
        return notes + (isCoarse ? [coarse] : [])
    }

    private static let coarse =
        "Of a question that only some were asked, how many answered may be given roughly, and shares rounded to 5% without"
        + " the numbers, so that nobody can work out how few left it out."

    static func notes(_ release: Release) -> [String]? {
        guard case .publication(let rules) = release else { return nil }
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

    /// A sentence for each of the four states.
    static func states(_ item: PublishedItem) -> [String] {
        [
            "Answered: \(count(item.answered)).", "Preferred not to say: \(count(item.declined)).",
            "Skipped: \(count(item.skipped)).", "Not asked: \(count(item.notAsked)).",
        ]
    }

    /// A sentence for the mean and for each quartile; none where the item has none.
    static func averages(_ item: PublishedItem) -> [String] {
        let unit = item.unit.map { " \($0)" } ?? ""
        return item.averages.filter { $0.measure != .meanRank }.map { average in
            let weighted = average.weighted.map { "; weighted \($0.written)\(unit)" } ?? ""
            return "\(average.label): \(value(average, of: item))\(average.value == nil ? "" : unit)\(weighted)."
        }
    }

    static func value(_ average: PublishedAverage, of item: PublishedItem) -> String {
        average.value.map(\.written) ?? (item.answered == .count(0) ? "none" : hidden)
    }

    static func count(_ cell: PublishedCell) -> String {
        switch cell {
        case .count(let count): "\(count)"
        case .about(let count), .sum(let count): "about \(count)"
        case .hidden: hidden
        }
    }

    static func percent(_ share: PublishedShare?) -> String { share.map { "\($0.percent.written)%" } ?? "" }

    static func range(_ share: PublishedShare?) -> String {
        share.map { "\($0.lower.written)% to \($0.upper.written)%" } ?? ""
    }
}

extension PublishedBreakdown {
    /// The items that the groups hold, over everybody, in the order in which the groups hold them.
    func items(of analysis: PublishedAnalysis) -> [PublishedItem] {
        let ids = groups.lazy.compactMap { $0.items.isEmpty ? nil : $0.items.map(\.id) }.first ?? []
        return ids.compactMap { id in analysis.items.first { $0.id == id } }
    }
}

extension Mode {
    /// How a response was given, behind a number of them.
    var words: String {
        switch self {
        case .kiosk: "at a kiosk"
        case .paper: "on paper"
        case .online: "online"
        case .workshop: "in a workshop"
        case .interview: "in an interview"
        }
    }
}
