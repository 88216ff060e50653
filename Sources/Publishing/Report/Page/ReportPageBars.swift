import Questionnaire

/// Bars with their likely ranges, as the templates read them. Places are in per cent of the width.
struct ReportPageBars: Hashable, Sendable {
    struct Bar: Hashable, Sendable {
        let label: String
        let percent: String
        let lower: String
        let upper: String
    }

    let all: [Bar]

    init(_ bars: [ReportChart.Bar]) {
        all = bars.map {
            Bar(
                label: $0.label.harmless(), percent: $0.percent.written, lower: $0.lower.written,
                upper: $0.upper.written)
        }
    }
}
