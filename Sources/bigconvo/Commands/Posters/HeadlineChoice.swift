import ArgumentParser
import Questionnaire
import Signposting

/// Which of a poster's headlines.
enum HeadlineChoice: ExpressibleByArgument {
    /// From 1.
    case number(Int)
    /// The next one each week, so that what hangs there for long is read again.
    case weekly

    init?(argument: String) {
        if argument == "weekly" {
            self = .weekly
        } else if let number = Int(argument) {
            self = .number(number)
        } else {
            return nil
        }
    }

    var defaultValueDescription: String {
        switch self {
        case .number(let number): "\(number)"
        case .weekly: "weekly"
        }
    }

    /// - Parameter count: how many there are; nil where the poster itself is not there, which is said elsewhere.
    /// - Returns: from 0.
    func place(among count: Int?, on today: CalendarDay) throws(Faults) -> Int {
        switch self {
        case .weekly: return today.week
        case .number(let number):
            guard let count, !(1...count).contains(number) else { return number - 1 }
            throw Faults(
                Diagnostic(
                    "unknown-headline", file: "--headline", "this poster has no headline \(number)",
                    help: ["choose from 1 to \(count), or \"weekly\""]))
        }
    }
}
