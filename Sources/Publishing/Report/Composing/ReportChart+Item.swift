import Analysis
import Questionnaire

extension ReportChart {
    /// How many bars can be taken in at once; the table has the rest.
    private static let most = 12

    /// What can be drawn of an item; nil where nothing of it is shown, and for numbers, of which only averages are.
    init?(_ item: PublishedItem, net: NetAgreement?) {
        if item.lines.contains(where: { $0.measure == .topTwo }) {
            self.init(scale: item, net: net)
        } else {
            let drawn: Set<PublishedLine.Measure> = item.kind == .rank ? [.first] : [.choice, .theme]
            let lines = ThemeRanking(item).rows.map { item.lines[$0] }.filter { drawn.contains($0.measure) }
            let bars = lines.compactMap { line in
                line.share.map { Bar(label: line.label, percent: $0.percent, lower: $0.lower, upper: $0.upper) }
            }
            guard !bars.isEmpty else { return nil }
            self = .bars(Array(bars.prefix(Self.most)))
        }
    }

    private init?(scale item: PublishedItem, net: NetAgreement?) {
        let steps = item.lines.filter { $0.measure == .choice }.map {
            Scale.Step(label: $0.label, percent: $0.share?.percent)
        }
        guard steps.contains(where: { $0.percent != nil }) else { return nil }
        self = .scale(Scale(steps: steps, net: net.map(ReportWording.net)))
    }

    /// What was compared of an item; nil where nothing was.
    init?(_ item: ComparedItem, editions: [String]) {
        let changes = item.lines.filter { $0.change?.test != nil }.compactMap { line -> Change? in
            let points = zip(editions, line.figures).enumerated().compactMap { place, pair in
                item.isCompared[place] ? pair.1?.share.map { Change.Point(edition: pair.0, percent: $0.percent) } : nil
            }
            guard points.count > 1 else { return nil }
            return Change(
                label: line.label, points: points, words: ComparisonWording.sentence(line),
                isClear: line.change?.isClear == true)
        }
        guard !changes.isEmpty else { return nil }
        self = .changes(Array(changes.prefix(Self.most)))
    }
}
