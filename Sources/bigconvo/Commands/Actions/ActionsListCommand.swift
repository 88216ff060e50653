import ArgumentParser
import Consultation
import Publishing
import Questionnaire
import ShippedResources
import Signposting

extension ActionsCommand {
    struct List: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the actions, and how far each is.",
            discussion: """
                Examples:

                  bigconvo actions list
                  bigconvo actions list --status "not agreed"
                  bigconvo actions list --output actions.csv
                """)

        @OptionGroup var actions: ActionsOptions

        @Option(help: "Only those that are proposed, agreed, \"under way\", done or \"not agreed\".")
        var status: ActionStatus?

        @OptionGroup var output: FigureOutput

        @Flag(help: "Print the JSON Schema of --format json, and list nothing.")
        var jsonSchema = false

        func perform() throws {
            guard !jsonSchema else { return try Console.print(ShippedResources.actionsSchema) }
            try output.check(inputs: actions.inputs)
            try output.write(ActionList(try actions.plan(), status: status, on: try actions.day()))
        }
    }

    struct Due: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "due",
            abstract: "Show what is late, and what has to be done soon.",
            discussion: """
                What is open and due within four weeks, the latest first; what has no day is named below.

                Examples:

                  bigconvo actions due
                  bigconvo actions due --by 2027-12-31
                """)

        @OptionGroup var actions: ActionsOptions

        @Option(help: "The last day to look at. Without it: in four weeks.")
        var by: String?

        @OptionGroup var output: FigureOutput

        func perform() throws {
            try output.check(inputs: actions.inputs)
            let day = try actions.day()
            let last = try by.map { try PastDay.any($0, option: "--by") } ?? day.adding(days: 28)
            try output.write(ActionList(dueBy: last, of: try actions.plan(), on: day))
        }
    }
}

extension ActionStatus: ExpressibleByArgument {
    /// Reads it as people write it.
    public init?(argument: String) { self.init(words: argument) }
}

extension FigureOutput {
    fileprivate func write(_ list: ActionList) throws {
        try write { format, text in format.write(list, to: &text) }
    }
}
