import Questionnaire
package import Signposting

/// Shows the people who keep the services what to look at again, and where.
package struct DueListing: Sendable {
    private let width: Int
    private let today: CalendarDay

    /// - Parameters:
    ///   - width: in cells.
    ///   - today: decides what is late.
    package init(width: Int = 80, today: CalendarDay) {
        self.width = max(20, width)
        self.today = today
    }

    /// Writes one block a day, the soonest first:
    ///
    ///     By 31 January 2027, in 63 days
    ///       childline: Childline
    ///           name, phone, chat, hours, cost, ages; never confirmed
    ///           Look at https://childline.org.uk
    ///           Seen at https://…
    package func write(_ checks: [DueCheck], to output: inout some TextOutputStream) {
        if checks.isEmpty { output.write("Nothing is due.\n") }
        var heading: String?
        for check in checks {
            let next = self.heading(of: check)
            if heading != next {
                output.write("\(heading == nil ? "" : "\n")\(next)\n")
                heading = next
            }
            write("\(check.service.id.name): \(check.service.name.value)", indent: 2, to: &output)
            let never = check.isUnconfirmed ? "; never confirmed" : ""
            write("\(check.labels.joined(separator: ", "))\(never)", indent: 6, to: &output)
            let pages = check.pages.joined(separator: " and ")
            write(
                pages.isEmpty ? "Its own site is not in the files: find it first" : "Look at \(pages)", indent: 6,
                to: &output)
            for source in check.sources { write("Seen at \(source)", indent: 6, to: &output) }
        }
    }

    private func heading(of check: DueCheck) -> String {
        guard let by = check.by else { return "Now, for no day was set" }
        let days = today.days(until: by)
        switch days {
        case ..<0: return "By \(by), \(Self.count(-days)) ago: it is late"
        case 0: return "By \(by), today"
        default: return "By \(by), in \(Self.count(days))"
        }
    }

    private static func count(_ days: Int) -> String { "\(days) \(days == 1 ? "day" : "days")" }

    private func write(_ text: String, indent: Int, to output: inout some TextOutputStream) {
        let margin = String(repeating: " ", count: indent)
        for line in TextWrapping.lines(of: text, width: width, first: margin, rest: margin) {
            output.write("\(line)\n")
        }
    }
}
