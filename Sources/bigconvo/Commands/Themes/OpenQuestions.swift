import Questionnaire

/// The open questions of a survey whose answers one codebook sorts.
struct OpenQuestions {
    let ids: [String]
    /// What the survey calls the codebook.
    let codebook: String

    /// - Parameter only: ids, where not all questions are meant.
    /// - Throws: ``Faults`` where there are none, or where they have several codebooks.
    init(of survey: CheckedSurvey, only: [String]) throws(Faults) {
        let sorted = survey.questions.filter { $0.kind.isOpenText && $0.codebook != nil }
        let known = sorted.map(\.id.name)
        let unknown = only.filter { !known.contains($0) }
        guard unknown.isEmpty else {
            throw Faults(
                unknown.map { id in
                    Diagnostic(
                        "unknown-question", file: "--question",
                        "\"\(id.harmless())\" is no open question with a codebook",
                        help: [
                            NearestName.of(id, in: known).map { "did you mean \"\($0)\"?" }
                                ?? "there are: \(known.joined(separator: ", "))"
                        ])
                })
        }
        let chosen = sorted.filter { only.isEmpty || only.contains($0.id.name) }
        let names = Set(chosen.compactMap(\.codebook?.name))
        guard let codebook = names.first else {
            throw Faults(
                Diagnostic(
                    "no-open-question", file: survey.survey.id.name, "no open question of this survey has a codebook",
                    help: ["add \"themes\" and the name of a codebook to a question of the kind text or long-text"]))
        }
        guard names.count == 1 else {
            throw Faults(
                Diagnostic(
                    "several-codebooks", file: survey.survey.id.name,
                    "the open questions have several codebooks, and a sheet has the themes of one",
                    help: ["name questions with one codebook: --question \(chosen.first?.id.name ?? "ID")"]))
        }
        ids = chosen.map(\.id.name)
        self.codebook = codebook
    }
}
