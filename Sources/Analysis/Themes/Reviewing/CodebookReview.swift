import Interview
package import Questionnaire
package import Responses

/// What is doubtful about the terms of a codebook: by itself, and on answers.
///
/// Nothing that it finds stops a codebook from being used. It tells of terms and never of what people wrote.
package struct CodebookReview: Sendable {
    package let codebook: Codebook
    let sourced: SourcedCodebook
    let matcher: ThemeMatcher
    private(set) var counts: TermCounts
    private let file: String
    private let found: [Diagnostic]

    /// - Throws: ``Faults`` where it is no codebook that could be used.
    package init(reading file: SourceFile) throws(Faults) {
        let log = FaultLog(file: file.name)
        sourced = try SourcedCodebook(reading: file, log: log)
        codebook = sourced.codebook
        matcher = ThemeMatcher(codebook)
        counts = TermCounts(codebook)
        self.file = file.name
        found = log.diagnostics
    }

    /// How many answers were looked through, as it may be said.
    package var answers: PublishedCell {
        let release = Release.publication(.standard)
        return release.cell(counts.answers, isHidden: release.hides(counts.answers))
    }

    /// The questions of a survey that the codebook sorts.
    package func questions(of survey: CheckedSurvey) -> [String] {
        survey.questions.filter { $0.kind.isOpenText && ($0.codebook.map { codebook.answers(to: $0.name) } ?? false) }
            .map(\.id.name)
    }

    /// Looks through the answers of a response that are in the codebook's language.
    package mutating func add(_ response: Response, to survey: CheckedSurvey, questions: [String]) {
        let isRead =
            response.language.isEmpty || response.language == codebook.language
            || response.language.prefix { $0 != "-" && $0 != "_" } == codebook.language
        guard isRead else { return }
        let states = Route(through: survey, with: response.answers).states(of: survey)
        for question in questions {
            guard case .answered(.text(let text), _)? = states[question] else { continue }
            counts.add(RedactionTags.muted(text) ?? text, by: matcher)
        }
    }

    /// Everything that was found, in reading order; a term that is told of for one reason is not told of for another.
    package var diagnostics: [Diagnostic] {
        let log = FaultLog(file: file)
        TermOverlap(self).report(to: log)
        if counts.answers > 0 { TermUse(self).report(to: log) }
        return (found + log.diagnostics).inReadingOrder
    }
}
