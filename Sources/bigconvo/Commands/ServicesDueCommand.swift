import ArgumentParser
import Publishing
import Questionnaire
import Signposting

extension ServicesCommand {
    struct Due: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "due",
            abstract: "List what somebody has to look at again, the soonest first, and where.",
            discussion: """
                Example:

                  bigconvo services due --within 90
                """)

        @Option(help: "Only what is due within so many days from today.")
        var within: Int?

        func validate() throws {
            if let within, within < 0 { throw ValidationError("--within takes a number of days, from 0.") }
        }

        func perform() throws {
            let checks = try Shelf.services().due(on: Shelf.today, within: within)
            var text = ""
            DueListing(width: min(Console.width, 100), today: Shelf.today).write(checks, to: &text)
            try Console.print(text)
        }
    }
}
