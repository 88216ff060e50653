import ArgumentParser
import Publishing
import Questionnaire
import Signposting

struct ServicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "services", abstract: "The places that young people can turn to, each fact with its source.",
        subcommands: [List.self, Show.self, Check.self, Confirm.self])

    struct List: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List them, the most urgent first.",
            discussion: """
                Example:

                  bigconvo services list --area portsmouth --ages 11-17
                """)

        @OptionGroup var audience: AudienceOptions

        func perform() throws {
            let directory = try Shelf.services()
            let area = try audience.area(in: directory)
            let services =
                area == nil && audience.ages == nil
                ? directory.services.sorted { $0.urgency < $1.urgency }
                : directory.services(in: area, ages: try audience.ageRange())
            var text = ""
            ServicesListing(width: min(Console.width, 100), today: Shelf.today).list(services, to: &text)
            try Console.print(text)
        }
    }

    struct Show: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show everything that is known of one, with sources and dates.",
            discussion: """
                Example:

                  bigconvo services show childline
                """)

        @Argument(help: "The id of the service, as the list shows it.")
        var id: String

        func perform() throws {
            let directory = try Shelf.services()
            guard let service = directory[id] else {
                throw Faults(directory.diagnostics(for: [Identifier(id)], in: "services"))
            }
            var text = ""
            ServicesListing(width: min(Console.width, 100), today: Shelf.today).show(service, to: &text)
            try Console.print(text)
        }
    }

    struct Check: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Find what is unconfirmed, overdue, contradictory or without a source.",
            discussion: """
                Example:

                  bigconvo services check
                """)

        func perform() throws {
            let directory = try Shelf.services()
            let found = directory.warnings + directory.check(on: Shelf.today)
            Console.tell(found)
            try Console.print("\(directory.services.count) services, \(found.count) findings.\n")
            if found.hasErrors { throw ExitCode(1) }
        }
    }
}
