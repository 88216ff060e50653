/// A chart, made of shares that are published and of nothing else. Shares are in per cent.
enum ReportChart: Hashable, Sendable {
    struct Bar: Hashable, Sendable {
        let label: String
        let percent: Double
        /// The 95 % interval.
        let lower: Double
        let upper: Double
    }

    /// A scale from end to end.
    struct Scale: Hashable, Sendable {
        struct Step: Hashable, Sendable {
            let label: String
            /// Nil where it is hidden.
            let percent: Double?
        }

        /// The first one is the most agreement, as the survey has it.
        let steps: [Step]
        /// "Net agreement: +45 points (likely range 38 to 51)"; nil where that cannot be said.
        let net: String?
    }

    /// One thing in several editions.
    struct Change: Hashable, Sendable {
        struct Point: Hashable, Sendable {
            let edition: String
            let percent: Double
        }

        let label: String
        /// The earliest edition first; at least two.
        let points: [Point]
        let words: String
        let isClear: Bool
    }

    case bars([Bar])
    case scale(Scale)
    case changes([Change])
}
