package import Responses

/// The counts of the themes in any number of files: question by question as a ``Tally`` has them, and over all the
/// questions that a codebook sorts.
package struct ThemesTally: Sendable {
    /// What was counted in one file.
    struct File: Sendable {
        let name: String
        let tally: Tally
    }

    package let plan: TallyPlan
    let questions: [CodedQuestions]
    private(set) var tally: Tally
    /// By codebook.
    private(set) var counts: [CodebookCounts]
    /// In the order in which they were named.
    private(set) var files: [File] = []

    package init(_ plan: TallyPlan) {
        self.plan = plan
        questions = plan.codedQuestions
        tally = Tally(plan)
        counts = questions.map { CodebookCounts(of: $0) }
    }

    /// Adds the responses of a file, read on all cores and in a constant piece of memory.
    ///
    /// - Parameters:
    ///   - name: what the file is called where it is told of.
    ///   - pieces: how the file is read; a test cuts it where it likes.
    /// - Throws: as `CanonicalFile.read`.
    package mutating func add(
        _ file: String, called name: String, pieces: CSVPieces? = nil, watch: ReadingWatch = .none
    ) throws {
        let part = try ThemesCounting(by: plan).part(of: file, pieces: pieces, watch: watch)
        let own = part.tally
        tally.merge(own)
        for index in counts.indices { counts[index].merge(part.counts[index]) }
        files.append(File(name: name, tally: own))
    }
}
