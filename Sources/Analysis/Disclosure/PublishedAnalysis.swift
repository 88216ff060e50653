import Questionnaire
import Responses

/// What may be shown of a tally. Nothing that a renderer can reach holds a raw count, unless the
/// whole was released for internal use.
package struct PublishedAnalysis: Hashable, Sendable {
    /// How many responses came in one way or in one language.
    package struct Part: Hashable, Sendable {
        /// A ``Mode`` or a language code.
        package let code: String
        package let count: PublishedCell
    }

    package let survey: String
    package let title: String
    package let edition: String?
    package let release: Release
    /// Whether some of the responses are made up, so that every figure is: it has to be said with each of them.
    package let isMadeUp: Bool
    package let responses: PublishedCell
    /// The modes that occur, in the order of ``Mode``.
    package let modes: [Part]
    /// Those who answered at least one question, in all and by each of these modes.
    package let answered: PublishedCell
    package let answeredByMode: [Part]
    /// The languages that occur, by code.
    package let languages: [Part]
    /// In the order of the survey.
    package internal(set) var items: [PublishedItem]
    package internal(set) var breakdowns: [PublishedBreakdown]
    /// How answers were weighted; nil where they were not.
    package internal(set) var weighting: Weighting?

    package var isForPublication: Bool { release != .internalUse }

    /// Hides and rounds what has to be; for publication unless said otherwise.
    package init(of tally: Tally, for release: Release = .publication(.standard)) {
        let plan = tally.plan
        let counts = tally.counts
        survey = plan.survey.survey.id.name
        title = plan.survey.survey.title.readable
        edition = plan.survey.survey.edition
        self.release = release
        isMadeUp = counts.isMadeUp
        let disclosure = TallyDisclosure(of: tally, for: release)
        responses = disclosure.size(counts.responses)
        modes = Mode.allCases.compactMap { mode in
            counts.responsesByMode[mode].map { Part(code: mode.rawValue, count: disclosure.size($0)) }
        }
        answered = disclosure.size(counts.answeredByMode.values.reduce(0, +))
        answeredByMode = modes.compactMap { part in
            Mode(rawValue: part.code).map { mode in
                Part(code: part.code, count: disclosure.size(counts.answeredByMode[mode] ?? 0))
            }
        }
        languages = counts.responsesByLanguage.sorted { $0.key < $1.key }.map {
            Part(code: $0.key, count: disclosure.size($0.value))
        }
        let figures = ItemFigures(release: release)
        let items = plan.items.indices.map { index in
            let isGrouping = plan.breakdowns.contains { $0.question.id == plan.items[index].question.id }
            return figures.item(
                plan.items[index], counts.whole[index], disclosure.whole[index],
                saysRoughly: isGrouping && release != .internalUse)
        }
        self.items = items
        breakdowns = plan.breakdowns.enumerated().compactMap { place, breakdown in
            guard let own = items.first(where: { $0.id == breakdown.question.id.name }) else { return nil }
            let groups = breakdown.groups.indices.map { group in
                let masks = disclosure.groups[place][group]
                return PublishedBreakdown.Group(
                    code: breakdown.groups[group].code.name, label: breakdown.groups[group].readable,
                    size: own.lines.first { $0.code == breakdown.groups[group].code.name }?.count ?? .hidden,
                    items: masks.isEmpty
                        ? []
                        : plan.items.indices.filter { !plan.items[$0].question.isBreakdown }.map { index in
                            figures.item(plan.items[index], counts.groups[place][group][index], masks[index])
                        })
            }
            var published = PublishedBreakdown(
                question: own.id, title: own.title, groups: groups,
                declined: own.declined, skipped: own.skipped, notAsked: own.notAsked)
            published.differences = published.comparisons.compactMap { PublishedDifference($0, in: groups) }
            return published
        }
        adjustDifferences()
    }
}
