import Analysis
import Questionnaire
import Responses

extension EditionOptions {
    /// Counts every edition, and keeps of it what may be shown.
    ///
    /// - Parameter breakdowns: the names of questions of the latest edition.
    /// - Throws: ``Faults`` with the faults of all files of an edition together.
    static func figures(
        of editions: [NamedEdition], by breakdowns: [String], for release: Release
    ) throws -> [EditionFigures] {
        guard let last = editions.last else { return [] }
        let latest = try Shelf.survey(last.survey).survey
        // Told before anything is counted.
        _ = try TallyPlan(latest, by: breakdowns)
        var surveys: [CheckedSurvey] = []
        for edition in editions { surveys.append(try edition.survey.map { try Shelf.survey($0).survey } ?? latest) }
        let labels = labels(editions, surveys)
        var figures: [EditionFigures] = []
        for (place, edition) in editions.enumerated() {
            let survey = surveys[place]
            let usable = breakdowns.filter { survey[$0].map { $0.isBreakdown && $0.kind.isSingleChoice } ?? false }
            let tally = try ResponsesOptions.tally(of: edition.files, by: ResponsesOptions.plan(of: survey, by: usable))
            figures.append(EditionFigures(labels[place], tally, for: release))
        }
        return figures
    }

    /// What the editions are called: as they were named, by their surveys where these differ, else by their order.
    private static func labels(_ editions: [NamedEdition], _ surveys: [CheckedSurvey]) -> [String] {
        let named = editions.compactMap(\.label)
        if named.count == editions.count { return named }
        let own = surveys.compactMap(\.survey.edition)
        if own.count == editions.count, Set(own).count == own.count, !EditionFigures.areOutOfOrder(own) { return own }
        // One edition alone is called by its year, or by the name of its survey.
        if editions.count == 1 { return [own.first ?? surveys.first?.survey.id.name ?? "all"] }
        return ["before", "after"]
    }
}
