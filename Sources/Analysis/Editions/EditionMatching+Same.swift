import Questionnaire

extension EditionMatching {
    /// The questions that count as the same although they changed.
    ///
    /// - Throws: every id that is not a question of the latest edition and of another one, or whose answers are
    ///   of another form there.
    static func checked(_ names: [String], in editions: [EditionFigures]) throws(Faults) -> Set<String> {
        var faults: [Diagnostic] = []
        let surveys = editions.map(\.plan)
        guard let latest = surveys.last else { return [] }
        let ids = latest.survey.questions.filter(\.kind.isAsked).map(\.id.name)
        for name in names {
            guard ids.contains(name) else {
                let near = NearestName.of(name, in: ids).map { "did you mean \"\($0)\"?" }
                faults.append(
                    Diagnostic(
                        "unknown-question", file: "--treat-as-same",
                        "the latest edition has no question called \"\(name.harmless())\"",
                        help: [near ?? "its questions are \(ids.joined(separator: ", "))"]))
                continue
            }
            let own = latest.items.first { $0.question.id.name == name }
            let earlier = surveys.dropLast().compactMap { plan in plan.items.first { $0.question.id.name == name } }
            if earlier.isEmpty {
                faults.append(
                    Diagnostic(
                        "nothing-to-treat-as-same", file: "--treat-as-same",
                        "no earlier edition asked \"\(name)\"", help: ["leave it out of --treat-as-same"]))
            } else if earlier.contains(where: { $0.content != own?.content }) {
                faults.append(
                    Diagnostic(
                        "cannot-treat-as-same", file: "--treat-as-same",
                        "\"\(name)\" had answers of another form in an earlier edition",
                        help: [
                            "one choice, several choices, an order, a number and a text cannot stand for one another",
                            "leave it out of --treat-as-same: both are shown side by side",
                        ]))
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        return Set(names)
    }
}
