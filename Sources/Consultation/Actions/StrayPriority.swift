package import Questionnaire

/// A priority that an action names and the report does not have, so that the report puts the action under its next steps.
package struct StrayPriority: Hashable, Sendable {
    /// The action.
    package let id: Identifier
    package let priority: Text
    /// The title that was probably meant.
    package let nearest: String?

    /// The id of the warning.
    package static let warning = "unknown-priority"
}

extension ActionPlan {
    /// Every action that names a priority which the report does not have.
    package func strayPriorities(in report: ReportText) -> [StrayPriority] {
        let titles = report.priorities.map(\.title.source)
        let known = Set(titles.map { $0.lowercased() })
        return actions.compactMap { action in
            guard let priority = action.priority, !known.contains(priority.source.lowercased()) else { return nil }
            return StrayPriority(
                id: action.id, priority: priority, nearest: NearestName.of(priority.source, in: titles))
        }
    }

    /// A warning for each of them.
    func unknownPriorities(in report: ReportText) -> [Diagnostic] {
        let titles = report.priorities.map { "\"\($0.title.source)\"" }.joined(separator: ", ")
        return strayPriorities(in: report).map { stray in
            Diagnostic(
                StrayPriority.warning, .warning, file: file, at: stray.priority.range,
                "the report has no priority called \"\(stray.priority.source)\", so \"\(stray.id.name)\" stands under its"
                    + " next steps",
                help: [
                    stray.nearest.map { "did you mean \"\($0)\"?" }
                        ?? (titles.isEmpty
                            ? "name it in report.yml, under \"priorities:\"" : "its priorities are: \(titles)")
                ])
        }
    }
}
