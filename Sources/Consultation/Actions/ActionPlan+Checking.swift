package import Questionnaire
package import Signposting

extension ActionPlan {
    /// What the day and the services say of the actions: what is overdue, days that have not come, and contacts in words.
    package func check(against directory: ServicesDirectory, on today: CalendarDay) -> [Diagnostic] {
        let known = Set(directory.services.filter(\.isPrintable).flatMap { $0.channels.map(\.value.address) })
        return actions.flatMap { action in
            dates(of: action, on: today) + action.texts.flatMap { strayContacts(in: $0, of: action, knowing: known) }
        }.inReadingOrder
    }

    private func dates(of action: Action, on today: CalendarDay) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let day = action.updatedOn, day > today {
            found.append(
                Diagnostic(
                    "future-day", file: file, at: action.range,
                    "\"\(action.id.name)\" was last looked at on \(day), which has not come yet",
                    help: ["write the day on which somebody looked"]))
        }
        if let due = action.due, action.isOverdue(on: today) {
            found.append(
                Diagnostic(
                    "action-overdue", .warning, file: file, at: action.range,
                    "\"\(action.id.name)\" was due on \(due) and is \(action.status.rawValue)",
                    help: ["ask who leads, then change \"status\", or \"due\" and \"because\""]))
        }
        return found
    }

    /// What hangs on a wall sends nobody to a number that is in no services file.
    ///
    /// Evidence may be a page; a small number is a figure and no contact.
    private func strayContacts(in text: Text, of action: Action, knowing known: Set<String>) -> [Diagnostic] {
        ContactFinder.contacts(in: text.source).filter { contact in
            guard !known.contains(contact) else { return false }
            if contact.contains("@") { return true }
            if contact.contains(where: \.isLetter) { return text != action.evidence }
            return contact.count(where: \.isNumber) >= 5
        }.map { contact in
            Diagnostic(
                "contact-in-copy", file: file, at: text.range,
                "the contact \"\(contact)\" stands in the words of \"\(action.id.name)\"",
                help: [
                    "take it out: where to get help stands in a services file, with its source",
                    "if it is a figure, write it with commas: 60,000",
                ])
        }
    }
}
