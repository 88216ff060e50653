package import Questionnaire

extension ServicesDirectory {
    /// The id that somebody probably meant.
    package func nearestName(to id: String) -> String? { NearestName.of(id, in: services.map(\.id.name)) }

    /// A fault for each id that names no service, such as those behind `support` in a survey.
    package func diagnostics(for ids: [Identifier], in file: String) -> [Diagnostic] {
        ids.filter { self[$0.name] == nil }.map { id in
            Diagnostic(
                "unknown-service", file: file, at: id.range, "there is no service called \"\(id.name)\"",
                help: [
                    nearestName(to: id.name).map { "did you mean \"\($0)\"?" }
                        ?? "\"bigconvo services list\" shows the ids"
                ])
        }
    }

    /// A help screen's lines for these services, the most urgent first.
    ///
    /// Left out are ids that nobody knows (see ``diagnostics(for:in:)``), services that do not work
    /// in the area or for the ages, and services that are held back or have no contact to print.
    package func helpLines(for ids: [String], area: String? = nil, ages: AgeRange? = nil) -> [HelpLine] {
        let wanted = Set(ids)
        return services.filter { wanted.contains($0.id.name) && $0.isPrintable && $0.serves(area: area, ages: ages) }
            .map { HelpLine($0) }
    }
}
