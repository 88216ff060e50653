package import Questionnaire

/// Two or more editions of a consultation side by side: what changed by more than chance explains, and what
/// cannot be compared because it was asked otherwise.
///
/// It is put together from what may be published of each edition. A difference is a function of figures that
/// are shown, so nothing that is hidden can be worked out from it.
package struct EditionComparison: Hashable, Sendable {
    package struct Edition: Hashable, Sendable {
        package let label: String
        package let title: String
        package let responses: PublishedCell
        package let modes: [PublishedAnalysis.Part]
    }

    /// A question that not every edition asked.
    package struct Name: Hashable, Sendable {
        package let id: String
        package let title: String
        /// The places of the editions that asked it.
        package let editions: [Int]
    }

    package let title: String
    package let release: Release
    package let editions: [Edition]
    /// Everybody first, then the groups of each breakdown.
    package private(set) var parts: [ComparedPart]
    /// Questions that only the latest edition asked.
    package let new: [Name]
    /// Questions that the latest edition does not ask any more.
    package let gone: [Name]
    /// The codebooks by which what was written was sorted, in every edition alike.
    package let codebooks: [String]

    package var isForPublication: Bool { release != .internalUse }
    /// Whether the figures of any of the editions are made up.
    package let isMadeUp: Bool

    /// How many things were tested; all p-values are adjusted for that many.
    package var tests: Int { parts.reduce(0) { $0 + $1.tested.count } }

    /// Compares editions, the earliest first.
    ///
    /// - Parameters:
    ///   - editions: at least two, with figures for one release.
    ///   - same: the ids of the questions that count as the same although they changed.
    /// - Throws: every id in `same` that is no question, or whose answers are of another form.
    package init(of editions: [EditionFigures], treatingAsSame same: [String] = []) throws(Faults) {
        guard let latest = editions.last else { preconditionFailure("there is something to compare") }
        let matching = EditionMatching(editions, same: try EditionMatching.checked(same, in: editions))
        title = latest.analysis.title
        release = latest.analysis.release
        isMadeUp = editions.contains(where: \.analysis.isMadeUp)
        self.editions = editions.map {
            Edition(
                label: $0.label, title: $0.analysis.title, responses: $0.analysis.responses, modes: $0.analysis.modes)
        }
        parts = [matching.whole()] + latest.plan.breakdowns.flatMap { matching.groups(of: $0) }
        (new, gone) = matching.newAndGone()
        codebooks = latest.plan.items.reduce(into: []) { names, item in
            guard item.sorting?.coder != nil, let name = item.question.codebook?.name, !names.contains(name) else {
                return
            }
            names.append(name)
        }
        adjust()
    }

    /// Adjusts all p-values together, because all of them are looked through for what stands out.
    private mutating func adjust() {
        let tests = parts.flatMap { $0.items.flatMap { $0.lines.compactMap(\.change?.test) } }
        var adjusted = HolmAdjustment.of(tests.map(\.pValue))[...]
        for part in parts.indices {
            for item in parts[part].items.indices {
                for line in parts[part].items[item].lines.indices
                where parts[part].items[item].lines[line].change?.test != nil {
                    parts[part].items[item].lines[line].change?.test?.adjusted = adjusted.removeFirst()
                }
            }
        }
    }
}
