package import Questionnaire

/// Writes a statement of proposed action as one page of HTML with tables: A4, lying on its side.
package struct ProposedActionsHTML: Sendable {
    private let templates: PageTemplates

    /// - Parameter own: a designer's own templates, which win over those of the same name that ship.
    /// - Throws: ``Faults`` for every template with a mistake.
    package init(own: [SourceFile] = []) throws(Faults) {
        templates = try PageTemplates(own: own)
    }

    package func page(of statement: ProposedActions) -> String {
        templates.render(ProposedActionsPage(statement), with: "statement")
    }
}
