import Analysis

/// How the figures of an analysis stand in cells.
struct WorkbookStyle {
    private let precision: FigurePrecision
    private let places: Int
    private let isWeighted: Bool

    init(_ analysis: PublishedAnalysis) {
        precision = FigurePrecision(analysis)
        places = analysis.isForPublication ? 0 : 1
        isWeighted = analysis.weighting != nil
    }

    var weightedColumns: [String] { isWeighted ? ["Weighted share", "From", "To", "Weighted average"] : [] }

    func row(_ line: PublishedLine) -> [WorkbookCell] {
        let start: [WorkbookCell] = [.text(label(line)), .text(line.code)] + cells(line.count)
        let shares = start + range(line.share) + [.empty]
        return isWeighted ? shares + range(line.weighted) + [.empty] : shares
    }

    func row(_ average: PublishedAverage, of item: PublishedItem) -> [WorkbookCell] {
        let start: [WorkbookCell] = [.text(label(average)), .text(average.code)]
        let row = start + Array(repeating: .empty, count: 5) + [self.average(average, of: item)]
        return average.weighted.map { row + [.empty, .empty, .empty, .number($0)] } ?? row
    }

    func cells(_ count: PublishedCell) -> [WorkbookCell] { [number(count), .text(precision.of(count))] }

    func number(_ count: PublishedCell) -> WorkbookCell { count.shown.map { .count($0) } ?? .hidden }

    func share(_ share: PublishedShare?) -> WorkbookCell {
        share.map { .percent($0.percent, places: places) } ?? .empty
    }

    private func range(_ share: PublishedShare?) -> [WorkbookCell] {
        guard let share else { return [.empty, .empty, .empty] }
        return [share.percent, share.lower, share.upper].map { .percent($0, places: places) }
    }

    /// Hidden, unless nobody answered.
    func average(_ average: PublishedAverage, of item: PublishedItem) -> WorkbookCell {
        average.value.map { .number($0) } ?? (item.answered == .count(0) ? .empty : .hidden)
    }

    func label(_ line: PublishedLine) -> String {
        switch line.measure {
        case .first: "\(line.label): put first"
        case .ranked: "\(line.label): ranked at all"
        case .choice, .writeIn, .topTwo, .theme, .noTheme: line.label
        }
    }

    func label(_ average: PublishedAverage) -> String {
        average.measure == .meanRank ? "\(average.label): mean place" : average.label
    }
}
