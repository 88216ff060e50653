import ArgumentParser
import Publishing
import Questionnaire

extension ActionsCommand {
    struct Statement: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "statement",
            abstract: "Write a statement of proposed action: finding, action, lead, due date, how we will know.",
            discussion: """
                Inspectors ask for one after a joint inspection. No official form of it was found, so the layout is the \
                toolkit's own, and says so. What was not agreed stands in it too.

                Examples:

                  bigconvo actions statement
                  bigconvo actions statement --output statement.pdf
                """)

        @OptionGroup var actions: ActionsOptions

        @OptionGroup var page: ActionPageOutput

        func perform() throws {
            try page.check(inputs: actions.inputs)
            let statement = ProposedActions(
                try actions.plan(), publisher: try Shelf.publisher(page.publisher), on: try actions.day())
            var text = ""
            switch try page.chosen() {
            case .text: ActionPageFormat.text(columns: page.columns).write(statement, to: &text)
            case .markdown: ActionPageFormat.markdown.write(statement, to: &text)
            case .html: text = try html().page(of: statement)
            case .pdf: return try page.write(try page.browser().pdf(of: try html().page(of: statement)))
            }
            try page.write(text)
        }

        private func html() throws -> ProposedActionsHTML {
            try ProposedActionsHTML(own: try Shelf.templates(in: page.templates))
        }
    }
}
