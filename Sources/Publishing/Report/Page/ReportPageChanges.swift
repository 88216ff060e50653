import Questionnaire

/// What changed, as two or more points on one line, as the templates read it. Places are in per cent of the width.
struct ReportPageChanges: Hashable, Sendable {
    struct Point: Hashable, Sendable {
        let edition: String
        let percent: String
        let isLast: Bool
    }

    struct Change: Hashable, Sendable {
        let label: String
        let words: String
        let isClear: Bool
        let points: [Point]
        /// Where the line between the first point and the last begins and ends.
        let from: String
        let to: String
    }

    let all: [Change]

    init(_ changes: [ReportChart.Change]) {
        all = changes.map { change in
            let points = change.points.enumerated().map { place, point in
                Point(
                    edition: point.edition.harmless(), percent: point.percent.written,
                    isLast: place == change.points.count - 1)
            }
            let percents = change.points.map(\.percent)
            return Change(
                label: change.label.harmless(), words: change.words.harmless(), isClear: change.isClear, points: points,
                from: (percents.min() ?? 0).written, to: (percents.max() ?? 0).written)
        }
    }
}
