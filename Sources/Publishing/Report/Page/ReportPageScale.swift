import Analysis
import Questionnaire

/// A scale as one bar from end to end, as the templates read it. Places are in per cent of the width.
struct ReportPageScale: Hashable, Sendable {
    struct Step: Hashable, Sendable {
        let label: String
        /// Which of the five colours it has.
        let colour: Int
        /// Nil where it is hidden.
        let percent: String?
        let start: String
        let middle: String
        /// Whether there is room for the figure.
        let isWide: Bool
    }

    let steps: [Step]

    init(_ scale: ReportChart.Scale) {
        let last = max(1, scale.steps.count - 1)
        // Rounded shares can come to more than a hundred together.
        let whole = max(100, scale.steps.reduce(0) { $0 + ($1.percent ?? 0) })
        var start = 0.0
        steps = scale.steps.enumerated().map { place, step in
            let width = 100 * (step.percent ?? 0) / whole
            defer { start += width }
            return Step(
                label: step.label.harmless(), colour: 1 + (4 * place + last / 2) / last, percent: step.percent?.written,
                start: start.rounded(to: 2).written, middle: (start + width / 2).rounded(to: 2).written,
                isWide: width >= 12)
        }
    }
}
