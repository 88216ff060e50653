import Analysis
import Questionnaire
import Responses

extension ResponsesOptions {
    /// Counts every response of every file, with the themes of the codebooks that the survey names.
    ///
    /// - Throws: ``Faults`` with the faults of all files together.
    func tally(by breakdowns: [String] = []) throws -> Tally {
        let survey = try survey()
        let plan = try TallyPlan(survey, by: breakdowns, themes: try Self.themes(of: survey))
        var tally = Tally(plan)
        var faults: [Diagnostic] = []
        for file in try files() {
            do {
                try CanonicalFile.read(file, of: survey) { tally.add($0) }
            } catch let found as Faults {
                faults += found.diagnostics
            }
        }
        if !faults.isEmpty { throw Faults(faults) }
        return tally
    }

    /// How what was written is sorted, by the codebook that a question names.
    private static func themes(of survey: CheckedSurvey) throws -> [String: ThemeSorting] {
        let codebooks = try Shelf.codebooks()
        var sortings: [String: ThemeSorting] = [:]
        for case let name? in survey.questions.map(\.codebook?.name) where sortings[name] == nil {
            guard let coder = ThemeCoder(codebooks.filter { $0.answers(to: name) }) else { continue }
            let themes = coder.themes.map { ThemeSorting.Theme(id: $0.id, title: $0.title) }
            sortings[name] = ThemeSorting(themes) { text, language in
                coder.themes(in: text, language: language) ?? []
            }
        }
        return sortings
    }
}
