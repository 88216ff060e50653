import ArgumentParser
import Publishing
import Questionnaire
import Signposting

struct ServicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "services", abstract: "The places that young people can turn to, each fact with its source.",
        subcommands: [List.self, Show.self, Check.self, Due.self, Confirm.self, History.self])

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
            abstract: "Find what is unconfirmed, overdue, contradictory or without a source, and who has nobody.",
            discussion: """
                A gap is people of some ages in some area who have nobody of a kind to turn to at some times, besides \
                999 and 111: to call, to text or chat with, near them, and CAMHS. It is worked out from the ages, areas \
                and hours in the files.

                Example:

                  bigconvo services check
                """)

        func perform() throws {
            let directory = try Shelf.services()
            let today = Shelf.today
            let gaps = directory.gaps(on: today)
            let found = directory.warnings + directory.check(on: today) + directory.contradictions(on: today)
            Console.tell(found + gaps.map(\.diagnostic))
            let words = ["service", "finding", "gap"]
            let counts = zip([directory.services.count, found.count, gaps.count], words).map { counted($0, $1) }
            try Console.print("\(counts.joined(separator: ", ")).\n")
            if found.hasErrors { throw ExitCode(1) }
        }
    }
}
