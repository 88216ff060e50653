import ArgumentParser
import Consultation
import Questionnaire
import Signposting

/// A file of actions, and the day to look at them.
struct ActionsOptions: ParsableArguments {
    @Argument(help: "The file of actions. In a consultation folder it may be left out: actions.yml.")
    var file: String?

    @Option(help: "The day to look at it, such as that of a meeting: 2027-03-31. Without it: today.")
    var on: String?

    func day() throws(Faults) -> CalendarDay {
        try on.map { day throws(Faults) in try PastDay.any(day, option: "--on") } ?? Shelf.today
    }

    func plan() throws -> ActionPlan { try Shelf.actions(in: file, on: try day()) }

    /// The files that are read, none of which may be written over.
    var inputs: [String] { [file ?? Shelf.actionsFile] }
}
