import Analysis
import ArgumentParser
import Consultation
import Publishing
import Questionnaire
import ShippedResources

extension ActionsCommand {
    struct Outcomes: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "outcomes",
            abstract: "Show what came of it, by edition: who asked, who got help, did it help, how long they waited.",
            discussion: """
                From the answers to a follow-up survey, such as mental-health-follow-up, which ships. Which answers mean \
                what stands under "outcomes:" in actions.yml; for the survey that ships it is known. Small numbers are \
                hidden, as with analyse.

                Examples:

                  bigconvo actions outcomes mental-health-follow-up --after responses/online.csv
                  bigconvo actions outcomes mental-health-follow-up --before 2027.csv \\
                      --after 2028.csv
                  bigconvo actions outcomes --edition 2027=y27.csv --edition 2028=y28.csv \\
                      --output outcomes.csv
                """)

        @OptionGroup var editions: EditionOptions

        @Option(
            help: "The file whose \"outcomes:\" are meant. Without it: actions.yml, or what is known of the survey.")
        var actions: String?

        @OptionGroup var output: FigureOutput

        @Flag(help: "Print the JSON Schema of --format json, and count nothing.")
        var jsonSchema = false

        func perform() throws {
            guard !jsonSchema else { return try Console.print(ShippedResources.outcomesSchema) }
            let named = try editions.oneOrMore()
            try output.check(
                inputs: named.flatMap(\.files) + named.compactMap(\.survey) + [actions ?? Shelf.actionsFile])
            let latest = try Shelf.survey(named.last?.survey).survey
            let (questions, file) = try Shelf.outcomes(of: latest.survey.id.name, in: actions)
            let figures = try EditionOptions.figures(of: named, by: [], for: .publication(.standard))
            let outcomes = try Publishing.Outcomes(questions, in: file, of: figures)
            try output.write { format, text in format.write(outcomes, to: &text) }
        }
    }
}
