import Analysis
import Questionnaire

/// A table of figures in words: the first column is text, the others numbers.
struct FigureTable {
    var header: [String]
    var rows: [[String]]

    /// The first column, and so many of the number columns.
    func keeping(_ numbers: Int) -> FigureTable {
        FigureTable(header: Array(header.prefix(numbers + 1)), rows: rows.map { Array($0.prefix(numbers + 1)) })
    }
}

extension FigureTable {
    /// The counts of one item, or nil where there are none to show.
    init?(_ item: PublishedItem) {
        guard !item.lines.isEmpty else { return nil }
        if item.kind == .rank {
            self.init(ranking: item)
            return
        }
        let rows = item.lines.map { line in
            [
                line.label, AnalysisWording.count(line.count), AnalysisWording.percent(line.share),
                AnalysisWording.range(line.share),
            ]
        }
        self.init(header: ["", "people", "share", "likely range"], rows: rows)
    }

    private init(ranking item: PublishedItem) {
        header = ["", "put first", "share", "likely range", "ranked", "mean place"]
        rows = item.lines.filter { $0.measure == .first }.map { line in
            let ranked = item.lines.first { $0.measure == .ranked && $0.code == line.code }
            let place = item.averages.first { $0.code == line.code }
            return [
                line.label, AnalysisWording.count(line.count), AnalysisWording.percent(line.share),
                AnalysisWording.range(line.share), ranked.map { AnalysisWording.count($0.count) } ?? "",
                place.map { AnalysisWording.value($0, of: item) } ?? "",
            ]
        }
    }

    /// One item within the groups of a breakdown, a column a group; a group that is hidden as a whole
    /// has `[c]` throughout.
    ///
    /// - Parameters:
    ///   - item: the item over everybody, for the words.
    ///   - index: its place among the items of a group.
    ///   - groups: the columns.
    init(_ item: PublishedItem, at index: Int, in groups: [PublishedBreakdown.Group]) {
        header = [""] + groups.map(\.label)
        let items = groups.map { $0.items.indices.contains(index) ? $0.items[index] : nil }
        let hidden = AnalysisWording.hidden
        // What stays hidden in every group, such as a write-in, is not worth a row.
        let shown = item.lines.indices.filter { ![.writeIn, .ranked].contains(item.lines[$0].measure) }
        rows = shown.map { line in
            [item.lines[line].label] + items.map { $0.map { Self.figure($0.lines[line]) } ?? hidden }
        }
        for (place, average) in item.averages.enumerated() where average.measure != .meanRank {
            rows.append(
                [average.label] + items.map { $0.map { AnalysisWording.value($0.averages[place], of: $0) } ?? hidden })
        }
        let states: [(String, (PublishedItem) -> PublishedCell)] = [
            ("Answered", \.answered), ("Preferred not to say", \.declined), ("Skipped", \.skipped),
            ("Not asked", \.notAsked),
        ]
        for (label, state) in states {
            rows.append([label] + items.map { $0.map { AnalysisWording.count(state($0)) } ?? hidden })
        }
    }

    private static func figure(_ line: PublishedLine) -> String {
        let count = AnalysisWording.count(line.count)
        return line.share == nil ? count : "\(AnalysisWording.percent(line.share)) (\(count))"
    }
}
