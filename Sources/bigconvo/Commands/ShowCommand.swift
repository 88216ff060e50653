import ArgumentParser
import Questionnaire

struct ShowCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what a survey is made of.",
        discussion: """
            Example:

              bigconvo show mental-health --as tree
            """)

    enum View: String, ExpressibleByArgument, CaseIterable {
        case tree
    }

    @Argument(help: "A survey: a file, or the name of one that ships. Not needed in a consultation folder.")
    var survey: String?

    @Option(name: .customLong("as"), help: "What to show: tree, every part with its line and column.")
    var view = View.tree

    func perform() throws {
        let source = try Shelf.surveySource(survey)
        let (tree, diagnostics) = SurveyParser.parse(source)
        var text = ""
        TreeDump().write(tree, to: &text)
        try Console.print(text)
        // A tree with holes is still worth seeing; the holes are said.
        if diagnostics.hasErrors { throw Faults(diagnostics) }
    }
}
