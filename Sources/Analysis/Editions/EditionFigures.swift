/// One edition of a consultation: what it is called, what it asked, and what may be shown of it.
package struct EditionFigures: Sendable {
    package let label: String
    package let analysis: PublishedAnalysis
    package let plan: TallyPlan

    /// - Parameters:
    ///   - label: what people call the edition, such as its year.
    ///   - tally: its counts.
    ///   - release: whom the comparison is for, the same for all editions.
    package init(_ label: String, _ tally: Tally, for release: Release) {
        self.label = label
        analysis = PublishedAnalysis(of: tally, for: release)
        plan = tally.plan
    }

    func item(_ id: String) -> TallyItem? { plan.items.first { $0.id == id } }

    /// Where editions stand in time: by their years where every label is one, else one step apart.
    static func scores(of labels: [String]) -> [Double] {
        let years = labels.compactMap(Int.init).filter { (1_900..<3_000).contains($0) }
        return (years.count == labels.count ? years : Array(labels.indices)).map(Double.init)
    }

    /// Whether every label is a year, and a later one does not come after an earlier one.
    package static func areOutOfOrder(_ labels: [String]) -> Bool {
        let scores = scores(of: labels)
        return zip(scores, scores.dropFirst()).contains { $0 >= $1 }
    }
}
