import Analysis
import Questionnaire
import Responses

extension ResponsesOptions {
    /// Counts every response of every file, with the themes of the codebooks that the survey names.
    ///
    /// - Throws: ``Faults`` with the faults of all files together.
    func tally(by breakdowns: [String] = []) throws -> Tally {
        try Self.tally(of: try files(), by: try plan(by: breakdowns))
    }

    /// Counts every response of some files.
    ///
    /// - Throws: ``Faults`` with the faults of all files together.
    static func tally(of files: [String], by plan: TallyPlan) throws -> Tally {
        let counting = FileCounting(by: plan)
        var tally = Tally(plan)
        try read(files) { tally.merge(try counting.tally(of: $0, watch: $1)) }
        return tally
    }

    /// The same, apart for each way to be placed in the margins of a file.
    func tally(by breakdowns: [String], weightedTo margins: String) throws -> StratifiedTally {
        let plan = try plan(by: breakdowns)
        var tally = StratifiedTally(plan, by: try ReachOptions.margins(margins, of: plan.survey, to: .weighting))
        try Self.read(try files()) { file, watch in
            var isMadeUp = false
            try CanonicalFile.read(file, of: plan.survey, watch: watch, noteMark: { isMadeUp = true }) { tally.add($0) }
            if isMadeUp { tally.markAsMadeUp() }
        }
        return tally
    }

    /// What is counted of the survey.
    func plan(by breakdowns: [String]) throws -> TallyPlan { try Self.plan(of: try survey(), by: breakdowns) }

    /// What is counted of a survey, with the themes of the codebooks that it names.
    static func plan(of survey: CheckedSurvey, by breakdowns: [String]) throws -> TallyPlan {
        try TallyPlan(survey, by: breakdowns, themes: try themes(of: survey))
    }

    /// Reads every file, with progress shown.
    ///
    /// - Throws: ``Faults`` with the faults of all files together.
    func read(_ body: (_ file: String, _ watch: ReadingWatch) throws -> Void) throws {
        try Self.read(try files(), body)
    }

    static func read(_ files: [String], _ body: (_ file: String, _ watch: ReadingWatch) throws -> Void) throws {
        Console.tell(CopiedFiles(among: files).diagnostics)
        var faults: [Diagnostic] = []
        try ReadingProgress.reading(files) { watch in
            for file in files {
                do { try body(file, watch) } catch let found as Faults { faults += found.diagnostics }
            }
        }
        if !faults.isEmpty { throw Faults(faults) }
    }

    /// How what was written is sorted, by the codebook that a question names.
    private static func themes(of survey: CheckedSurvey) throws -> [String: ThemeSorting] {
        let names = Set(survey.questions.compactMap(\.codebook?.name))
        let codebooks = try Shelf.codebooks(for: names)
        var sortings: [String: ThemeSorting] = [:]
        for name in names {
            guard let coder = ThemeCoder(codebooks.filter { $0.answers(to: name) }) else { continue }
            sortings[name] = ThemeSorting(coder)
        }
        return sortings
    }
}
