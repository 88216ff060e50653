import Questionnaire
package import Responses

/// Counts the responses in files, on all cores and in a constant piece of memory.
///
///     let counting = FileCounting(by: try TallyPlan(survey, by: ["age"]))
///     for file in files { tally.merge(try counting.tally(of: file)) }
package struct FileCounting: Sendable {
    private let plan: TallyPlan
    private let layout: FlatLayout?

    package init(by plan: TallyPlan) {
        self.plan = plan
        layout = FlatLayout(plan)
    }

    /// The counts of a canonical file, the same that ``Tally/add(_:)`` comes to one by one.
    ///
    /// - Parameter pieces: how the file is read; a test cuts it where it likes.
    /// - Throws: as `CanonicalFile.read`.
    package func tally(of file: String, pieces: CSVPieces? = nil, watch: ReadingWatch = .none) throws -> Tally {
        var isMadeUp = false
        guard let layout else {
            var tally = Tally(plan)
            try CanonicalFile.read(file, of: plan.survey, watch: watch, noteMark: { isMadeUp = true }) { tally.add($0) }
            if isMadeUp { tally.markAsMadeUp() }
            return tally
        }
        let flat = try CanonicalFile.fold(
            file, of: plan.survey, layout.coded, pieces: pieces, watch: watch, noteMark: { isMadeUp = true },
            from: FlatTally(for: layout),
            add: { $0.add($1, $2, by: layout) }, addInFull: { $0.add($1) }, merge: { $0.merge($1) })
        var tally = flat.tally(by: layout)
        if isMadeUp { tally.markAsMadeUp() }
        return tally
    }
}
