import ArgumentParser
import Questionnaire

struct ShowCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what a survey is made of, and who is asked what.",
        discussion: """
            tree       every part with its line and column, also of a survey with faults
            questions  the questions, numbered as on paper, with their choices
            logic      who is asked what, in sentences
            paths      the shortest and the longest way, and how to come to each question
            json       everything, for programs
            mermaid    the routing as a flow chart, for tools that draw Mermaid

            Example:

              bigconvo show mental-health --as logic
            """)

    enum View: String, ExpressibleByArgument, CaseIterable {
        case tree, questions, logic, paths, json, mermaid
    }

    @Argument(help: "A survey: a file, or the name of one that ships. Not needed in a consultation folder.")
    var survey: String?

    @Option(name: .customLong("as"), help: "What to show.")
    var view = View.tree

    func perform() throws {
        if view == .tree { return try showTree() }
        let survey = try Shelf.survey(survey).survey
        var text = ""
        switch view {
        case .tree: break
        case .questions: QuestionList(survey).write(width: Console.width, to: &text)
        case .logic: RoutingWords(survey).write(width: Console.width, to: &text)
        case .paths: PathSummary(survey).write(width: Console.width, to: &text)
        case .json: text = try SurveyJSON(survey).text()
        case .mermaid: FlowChart(survey).write(to: &text)
        }
        try Console.print(text)
    }

    private func showTree() throws {
        let (tree, diagnostics) = SurveyParser.parse(try Shelf.surveySource(survey))
        var text = ""
        TreeDump().write(tree, to: &text)
        try Console.print(text)
        // A tree with holes is still worth seeing; the holes are said.
        if diagnostics.hasErrors { throw Faults(diagnostics) }
    }
}
