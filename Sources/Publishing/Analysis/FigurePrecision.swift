import Analysis

/// How exactly a count is given, in one word.
struct FigurePrecision {
    static let words = ["exact", "rounded", "about", "sum", "hidden"]
    private let isExact: Bool

    init(_ analysis: PublishedAnalysis) {
        isExact = if case .publication(let rules) = analysis.release { rules.rounding == 1 } else { true }
    }

    func of(_ count: PublishedCell) -> String {
        switch count {
        case .count: isExact ? "exact" : "rounded"
        case .about: "about"
        case .sum: "sum"
        case .hidden: "hidden"
        }
    }
}

extension PublishedItem {
    /// The four states, in their order, with what they are called.
    var states: [(label: String, count: PublishedCell)] {
        [
            ("Answered", answered), ("Preferred not to say", declined), ("Skipped", skipped), ("Not asked", notAsked),
        ]
    }
}
