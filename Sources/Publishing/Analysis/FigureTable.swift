import Analysis
import Questionnaire

/// A table of figures in words.
struct FigureTable: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        let label: String
        /// How far it is set in: it tells more of the last row above it that is set in less.
        let depth: Int
        /// One for each column behind the labels.
        var figures: [String]

        init(_ label: String, depth: Int = 0, _ figures: [String]) {
            self.label = label
            self.depth = depth
            self.figures = figures
        }
    }

    /// The heads of the columns behind the labels.
    var header: [String]
    var rows: [Row]
}

extension FigureTable {
    /// The counts of one item, or nil where there are none to show.
    init?(_ item: PublishedItem) {
        self = item.kind == .rank ? FigureTable(ranking: item) : FigureTable(counting: item)
        if rows.isEmpty { return nil }
    }

    private init(counting item: PublishedItem) {
        let isWeighted = item.lines.contains { $0.weighted != nil }
        header = ["people", "share", "likely range"] + (isWeighted ? ["weighted", "likely range"] : [])
        rows = ThemeRanking(item).rows.map { item.lines[$0] }.filter(\.isWorthARow).map { line in
            let figures = [
                AnalysisWording.count(line.count), AnalysisWording.percent(line.share),
                AnalysisWording.range(line.share),
            ]
            return Row(line.label, depth: line.measure == .writeIn ? 1 : 0, figures + Self.weighted(line, isWeighted))
        }
    }

    private init(ranking item: PublishedItem) {
        let isWeighted = item.lines.contains { $0.weighted != nil }
        header =
            ["put first", "share", "likely range", "ranked", "mean place"]
            + (isWeighted ? ["weighted", "likely range"] : [])
        rows = item.lines.filter { $0.measure == .first }.map { line in
            let ranked = item.lines.first { $0.measure == .ranked && $0.code == line.code }
            let place = item.averages.first { $0.code == line.code }
            let figures = [
                AnalysisWording.count(line.count), AnalysisWording.percent(line.share),
                AnalysisWording.range(line.share), ranked.map { AnalysisWording.count($0.count) } ?? "",
                place.map { AnalysisWording.value($0, of: item) } ?? "",
            ]
            return Row(line.label, figures + Self.weighted(line, isWeighted))
        }
    }

    private static func weighted(_ line: PublishedLine, _ isWeighted: Bool) -> [String] {
        isWeighted ? [AnalysisWording.percent(line.weighted), AnalysisWording.range(line.weighted)] : []
    }

    /// One item within the groups of a breakdown, a column a group; a group that is hidden as a whole
    /// has `[c]` throughout.
    ///
    /// - Parameters:
    ///   - item: the item over everybody, for the words.
    ///   - index: its place among the items of a group.
    ///   - groups: the columns.
    init(_ item: PublishedItem, at index: Int, in groups: [PublishedBreakdown.Group]) {
        header = groups.map(\.label)
        let items = groups.map { $0.item(at: index) }
        let hidden = AnalysisWording.hidden
        // What stays hidden in every group, such as a write-in, is not worth a row.
        let shown = ThemeRanking(item, at: index, in: groups).rows.filter {
            ![.writeIn, .ranked].contains(item.lines[$0].measure)
        }
        rows = shown.map { line in
            Row(item.lines[line].label, items.map { $0.map { Self.figure($0.lines[line]) } ?? hidden })
        }
        for (place, average) in item.averages.enumerated() where average.measure != .meanRank {
            rows.append(
                Row(average.label, items.map { $0.map { AnalysisWording.value($0.averages[place], of: $0) } ?? hidden })
            )
        }
        let states: [(String, (PublishedItem) -> PublishedCell)] = [
            ("Answered", \.answered), ("Preferred not to say", \.declined), ("Skipped", \.skipped),
            ("Not asked", \.notAsked),
        ]
        for (label, state) in states {
            rows.append(Row(label, items.map { $0.map { AnalysisWording.count(state($0)) } ?? hidden }))
        }
    }

    private static func figure(_ line: PublishedLine) -> String {
        let count = AnalysisWording.count(line.count)
        let share = line.weighted ?? line.share
        return share == nil ? count : "\(AnalysisWording.percent(share)) (\(count))"
    }

    /// Only so many of the columns behind the labels.
    func columns(_ range: Range<Int>) -> FigureTable {
        FigureTable(
            header: Array(header[range]),
            rows: rows.map { Row($0.label, depth: $0.depth, Array($0.figures[range])) })
    }
}

extension PublishedLine {
    /// That nobody wrote on the line of "something else" is not worth telling.
    fileprivate var isWorthARow: Bool { measure != .writeIn || count != .count(0) }
}

extension PublishedBreakdown.Group {
    /// Nil where the group is hidden as a whole.
    func item(at index: Int) -> PublishedItem? { items.indices.contains(index) ? items[index] : nil }
}
